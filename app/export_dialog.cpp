// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export_dialog.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QImage>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <algorithm>

#include "app/form_parts.h"
#include "ui/paint/scene_painter.h"
#include "ui/panels/look.h"
#include "ui/panels/panel_parts.h"
#include "ui/view/in_words.h"

namespace loopscope::app {

using panels::kGridPx;

constexpr QSize kPreviewPx(560, 440);

enum Part { kWhole, kVisible, kMarked };

ExportDialog::ExportDialog(view::ViewState* view, const QString& title, const QString& fileName,
                           paint::ThemeName theme, QWidget* parent)
    : QDialog(parent),
      m_view(view),
      m_title(title),
      m_fileName(fileName),
      m_part(new QComboBox(this)),
      m_axis(makeAxisBox(view->axisKind(), this)),
      m_format(new QComboBox(this)),
      m_theme(new QComboBox(this)),
      m_scale(new QSpinBox(this)),
      m_width(new QSpinBox(this)),
      m_height(new QSpinBox(this)),
      m_legend(new QCheckBox(tr("Legend"), this)),
      m_cursor(new QCheckBox(tr("Cursor, with what comes after it dimmed"), this)),
      m_withTitle(new QCheckBox(tr("Title"), this)),
      m_transparent(new QCheckBox(tr("Transparent background"), this)),
      m_captions(new QCheckBox(tr("Numbered captions"), this)),
      m_source(new QCheckBox(tr("Source"), this)),
      m_output(new QCheckBox(tr("Output"), this)),
      m_message(panels::makeLabel("empty", this)),
      m_preview(new QLabel(this)),
      m_frame(new QScrollArea(this)),
      m_trueSize(new QCheckBox(tr("Preview in true size"), this)) {
  setWindowTitle(tr("Export the picture"));
  m_part->setObjectName("part");
  m_part->addItem(tr("The whole run"), kWhole);
  m_part->addItem(tr("What is visible now"), kVisible);
  if (view->markedRange()) m_part->addItem(tr("The selected range"), kMarked);
  m_axis->setObjectName("axis");
  for (const char* format : {"svg", "pdf", "png"})
    m_format->addItem(QString::fromLatin1(format).toUpper(), format);
  for (const QString& name : {tr("Light"), tr("Dark"), tr("High contrast")}) m_theme->addItem(name);
  m_theme->setCurrentIndex(static_cast<int>(theme));
  m_scale->setRange(1, 4);
  m_scale->setValue(2);
  m_scale->setSuffix(QStringLiteral("×"));
  for (QSpinBox* box : {m_width, m_height}) {
    box->setRange(0, 20000);
    box->setSingleStep(100);
    box->setSpecialValueText(tr("as the run asks for"));
    box->setSuffix(QStringLiteral(" px"));
  }
  for (QSpinBox* box : {m_scale, m_width, m_height}) box->setButtonSymbols(QAbstractSpinBox::NoButtons);
  m_legend->setChecked(true);
  m_withTitle->setChecked(true);
  m_message->setWordWrap(true);
  addChoices();
  addButtons();
}

void ExportDialog::addChoices() {
  auto* sides = new QHBoxLayout(this);
  sides->setContentsMargins(0, 0, 0, 0);
  auto* column = new QVBoxLayout;
  sides->addLayout(column);
  sides->addWidget(makePreview(), 1);
  column->setObjectName("choices");
  column->setContentsMargins(6 * kGridPx, 5 * kGridPx, 6 * kGridPx, 5 * kGridPx);
  column->setSpacing(3 * kGridPx);
  column->addWidget(panels::makeLabel("title", this, windowTitle()));
  auto* form = new QFormLayout;
  form->setHorizontalSpacing(4 * kGridPx);
  form->setVerticalSpacing(2 * kGridPx);
  form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
  form->addRow(tr("Show"), m_part);
  form->addRow(tr("Axis"), m_axis);
  form->addRow(tr("Format"), m_format);
  form->addRow(tr("Colours"), m_theme);
  form->addRow(tr("Width"), m_width);
  form->addRow(tr("Height"), m_height);
  form->addRow(tr("Scale of PNG"), m_scale);
  for (QCheckBox* box : {m_withTitle, m_legend, m_captions, m_source, m_output, m_cursor, m_transparent}) {
    form->addRow(QString(), box);
    connect(box, &QCheckBox::toggled, &m_previewSoon, qOverload<>(&QTimer::start));
  }
  for (QComboBox* box : {m_part, m_axis, m_theme})
    connect(box, &QComboBox::currentIndexChanged, &m_previewSoon, qOverload<>(&QTimer::start));
  for (QSpinBox* box : {m_width, m_height})
    connect(box, &QSpinBox::valueChanged, &m_previewSoon, qOverload<>(&QTimer::start));
  m_previewSoon.setSingleShot(true);
  m_previewSoon.setInterval(50);
  connect(&m_previewSoon, &QTimer::timeout, this, &ExportDialog::preview);
  preview();
  column->addLayout(form);
  column->addWidget(m_message);
  m_message->hide();
  const auto showScale = [this] {
    m_scale->setEnabled(m_format->currentData().toString() == QStringLiteral("png"));
  };
  connect(m_format, &QComboBox::currentIndexChanged, this, showScale);
  showScale();
}

QWidget* ExportDialog::makePreview() {
  auto* side = new QWidget(this);
  side->setProperty("role", "previewSide");
  side->setAttribute(Qt::WA_StyledBackground);
  auto* column = new QVBoxLayout(side);
  column->setContentsMargins(0, 0, 0, 3 * kGridPx);
  column->addWidget(m_frame, 1);
  column->addWidget(m_trueSize, 0, Qt::AlignHCenter);
  m_preview->setObjectName("preview");
  m_preview->setAccessibleName(tr("Preview"));
  m_preview->setAlignment(Qt::AlignCenter);
  m_preview->setProperty("role", "preview");
  m_frame->setWidget(m_preview);
  m_frame->setWidgetResizable(true);
  m_frame->setFrameShape(QFrame::NoFrame);
  m_frame->setMinimumSize(kPreviewPx);
  connect(m_trueSize, &QCheckBox::toggled, &m_previewSoon, qOverload<>(&QTimer::start));
  return side;
}

void ExportDialog::addButtons() {
  auto* row = new QHBoxLayout;
  auto* copyButton = new QPushButton(tr("Copy"), this);
  auto* cancelButton = new QPushButton(tr("Cancel"), this);
  auto* saveButton = new QPushButton(tr("Save…"), this);
  copyButton->setToolTip(tr("To the clipboard, as PNG and SVG"));
  saveButton->setProperty("role", "primary");
  saveButton->setDefault(true);
  row->addWidget(copyButton);
  row->addStretch();
  row->addWidget(cancelButton);
  row->addWidget(saveButton);
  findChild<QVBoxLayout*>("choices")->addLayout(row);
  connect(copyButton, &QPushButton::clicked, this, &ExportDialog::copy);
  connect(cancelButton, &QPushButton::clicked, this, &QDialog::reject);
  connect(saveButton, &QPushButton::clicked, this, &ExportDialog::save);
}

pictures::PictureOptions ExportDialog::options() const {
  pictures::PictureOptions options;
  options.axis = static_cast<view::AxisKind>(m_axis->currentData().toInt());
  options.range = rangeOn(options.axis);
  options.filter = m_view->filter();
  options.widthPx = m_width->value();
  options.scale = m_scale->value();
  options.heightPx = m_height->value();
  options.theme = static_cast<paint::ThemeName>(m_theme->currentIndex());
  options.captions = m_captions->isChecked();
  options.marked.assign(m_view->marks().begin(), m_view->marks().end());
  options.source = m_source->isChecked();
  options.output = m_output->isChecked();
  options.transparent = m_transparent->isChecked();
  options.legend = m_legend->isChecked();
  if (m_cursor->isChecked()) options.cursor = m_view->cursor();
  if (m_withTitle->isChecked()) options.title = m_title.toStdString();
  return options;
}

// What the part that is to be shown has for coordinates there; unset: it is all.
std::optional<view::Range> ExportDialog::rangeOn(view::AxisKind kind) const {
  const int part = m_part->currentData().toInt();
  if (part == kVisible && kind == m_view->axisKind()) return m_view->range();
  const bool isMarked = part == kMarked && m_view->markedRange();
  if (!isMarked && (part != kVisible || m_view->range() == m_view->fullRange())) return {};
  const view::TimeAxis& shown = m_view->axis();
  const view::EventRange events =
      isMarked ? *m_view->markedRange()
               : view::EventRange{shown.eventAt(m_view->range().begin), shown.eventAt(m_view->range().end)};
  const auto on = [&](const view::TimeAxis& axis) {
    return view::Range{axis.coordinate(events.first), axis.coordinate(events.last)};
  };
  return kind == m_view->axisKind() ? on(shown) : on(view::TimeAxis(m_view->run()->tracePtr(), kind));
}

// The very picture, only smaller unless it is to be read; a huge one is not drawn just to be looked at.
void ExportDialog::preview() {
  if (!m_view->hasRun()) return;
  paint::TextMeasure measure;
  const pictures::PictureOptions chosen = options();
  const paint::Scene scene = pictures::composePicture(*m_view->run(), chosen, measure);
  constexpr QSize kFramePx(8 * kGridPx, 8 * kGridPx);
  constexpr QSize kMostPx(8000, 4000);
  const QSizeF room = m_trueSize->isChecked() ? kMostPx : m_frame->size().expandedTo(kPreviewPx) - kFramePx;
  const double scale =
      std::min({1.0, room.width() / scene.size.width(), room.height() / scene.size.height()});
  const double ratio = devicePixelRatioF();
  QPixmap picture((scene.size * scale * ratio).toSize().expandedTo({1, 1}));
  picture.setDevicePixelRatio(ratio);
  picture.fill(chosen.transparent ? Qt::transparent : paint::themeNamed(chosen.theme).panel);
  QPainter painter(&picture);
  painter.scale(scale, scale);
  paint::paintScene(painter, scene, paint::themeNamed(chosen.theme));
  painter.end();
  m_preview->setPixmap(picture);
}

bool ExportDialog::writeTo(const QString& path) {
  if (!m_view->hasRun()) return false;
  const auto mistake = pictures::exportPicture(*m_view->run(), options(), path);
  m_message->setVisible(mistake.has_value());
  if (mistake) m_message->setText(view::inWords(mistake->message));
  return !mistake;
}

void ExportDialog::save() {
  const QString ending = m_format->currentData().toString();
  const QString filter = tr("%1 picture (*.%2)").arg(ending.toUpper(), ending);
  QString path = QFileDialog::getSaveFileName(this, windowTitle(), m_fileName + u'.' + ending, filter);
  if (path.isEmpty()) return;
  if (!pictures::formatOf(path)) path += u'.' + ending;
  if (!writeTo(path)) return;
  accept();
  emit saved(QFileInfo(path).absoluteFilePath());
}

void ExportDialog::copy() {
  if (!m_view->hasRun()) return;
  const auto png = pictures::renderPicture(*m_view->run(), options(), pictures::Format::Png);
  const auto svg = pictures::renderPicture(*m_view->run(), options(), pictures::Format::Svg);
  m_message->show();
  if (!png || !svg) {
    m_message->setText(view::inWords((png ? svg : png).error().message));
    return;
  }
  auto* content = new QMimeData;
  content->setImageData(QImage::fromData(png.value()));
  content->setData(QStringLiteral("image/svg+xml"), svg.value());
  QApplication::clipboard()->setMimeData(content);
  m_message->setText(tr("Copied as PNG and SVG."));
}

}  // namespace loopscope::app
