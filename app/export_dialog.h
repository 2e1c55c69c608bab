// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QTimer>

#include "ui/export/picture.h"
#include "ui/view/view_state.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QScrollArea;
class QSpinBox;

// Asks what the picture should show, shows it as it will be, then writes it to a file or puts it on the
// clipboard. Only asks: the picture itself is ui/export's.

namespace loopscope::app {

class ExportDialog : public QDialog {
  Q_OBJECT
 public:
  // The proposed file name has no ending; the title may be written above the picture.
  ExportDialog(view::ViewState* view, const QString& title, const QString& fileName, paint::ThemeName theme,
               QWidget* parent);

  pictures::PictureOptions options() const;
  // Says what went wrong in the dialog itself; true when the file stands.
  bool writeTo(const QString& path);

 signals:
  // A file stands, whose name is this whole path.
  void saved(const QString& path);

 private:
  void addChoices();
  std::optional<view::Range> rangeOn(view::AxisKind kind) const;
  QWidget* makePreview();
  void addButtons();
  void save();
  void copy();
  void preview();

  view::ViewState* m_view;
  QString m_title;
  QString m_fileName;
  QComboBox* m_part;
  QComboBox* m_axis;
  QComboBox* m_format;
  QComboBox* m_theme;
  QSpinBox* m_scale;
  QSpinBox* m_width;
  QSpinBox* m_height;
  QCheckBox* m_legend;
  QCheckBox* m_cursor;
  QCheckBox* m_withTitle;
  QCheckBox* m_transparent;
  QCheckBox* m_captions;
  QCheckBox* m_source;
  QCheckBox* m_output;
  QLabel* m_message;
  QLabel* m_preview;
  QScrollArea* m_frame;  // around the preview
  QCheckBox* m_trueSize;
  QTimer m_previewSoon;
};

}  // namespace loopscope::app
