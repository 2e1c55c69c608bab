<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>CauseChain</name>
    <message>
        <source>creates</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>wakes</source>
        <translation>起こす</translation>
    </message>
    <message>
        <source>cancel()</source>
        <translation>cancel()</translation>
    </message>
    <message>
        <source>submits</source>
        <translation>依頼</translation>
    </message>
    <message>
        <source>hands back</source>
        <translation>返す</translation>
    </message>
    <message>
        <source>schedules</source>
        <translation>予約</translation>
    </message>
    <message>
        <source>notifies</source>
        <translation>通知</translation>
    </message>
</context>
<context>
    <name>HoverText</name>
    <message>
        <source>%1: iteration %2</source>
        <translation>%1: 反復 %2</translation>
    </message>
    <message>
        <source>%1: %2
at %3</source>
        <translation>%1: %2
%3</translation>
    </message>
    <message>
        <source>%1: %2
at %3, within this instant</source>
        <translation>%1: %2
%3（この瞬間のうち）</translation>
    </message>
    <message>
        <source>%1: %2
%3 to %4 (%5)</source>
        <translation>%1: %2
%3 から %4（%5）</translation>
    </message>
</context>
<context>
    <name>Lanes</name>
    <message>
        <source>Lane</source>
        <translation>レーン</translation>
    </message>
    <message>
        <source>What it does at the cursor</source>
        <translation>カーソル位置での動作</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>What happens</source>
        <translation>起きること</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>出力</translation>
    </message>
</context>
<context>
    <name>Ruler</name>
    <message>
        <source>%1 blocked</source>
        <translation>%1 ブロック</translation>
    </message>
    <message>
        <source>%1 idle</source>
        <translation>%1 待機</translation>
    </message>
</context>
<context>
    <name>Scene</name>
    <message>
        <source>%1 blocks the loop</source>
        <translation>%1 がループを止めています</translation>
    </message>
    <message>
        <source>starts</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>resumes</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>待ち</translation>
    </message>
    <message>
        <source>ready, in the queue</source>
        <translation>準備完了（待ち行列）</translation>
    </message>
    <message>
        <source>ready, but the loop is blocked</source>
        <translation>準備完了（ループがブロック中）</translation>
    </message>
    <message>
        <source>blocks the loop</source>
        <translation>ループをブロック</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>raised</source>
        <translation>例外</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>%1 running, %2 queued</source>
        <translation>実行 %1、待ち %2</translation>
    </message>
    <message>
        <source>until then</source>
        <translation>それまで</translation>
    </message>
    <message>
        <source>waits for</source>
        <translation>待つ</translation>
    </message>
    <message>
        <source>busy in a thread of its own</source>
        <translation>別スレッドで実行中</translation>
    </message>
    <message>
        <source>created from there</source>
        <translation>そこから作成</translation>
    </message>
    <message>
        <source>an iteration of the loop</source>
        <translation>ループの 1 反復</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>待機</translation>
    </message>
    <message>
        <source>one instant</source>
        <translation>同じ瞬間</translation>
    </message>
    <message>
        <source>longer than it is drawn</source>
        <translation>実際はもっと長い</translation>
    </message>
    <message>
        <source>waits for the GIL or a processor</source>
        <translation>GIL またはプロセッサーの順番待ち</translation>
    </message>
    <message>
        <source>runs on, unwanted</source>
        <translation>結果は不要</translation>
    </message>
    <message>
        <source>computes and blocks the loop</source>
        <translation>計算中、ループをブロック</translation>
    </message>
    <message>
        <source>runs on, but nobody wants its result</source>
        <translation>実行は続くが、結果を待つ者がいない</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Event loop</source>
        <translation>イベントループ</translation>
    </message>
    <message>
        <source>Main thread</source>
        <translation>メインスレッド</translation>
    </message>
    <message>
        <source>Thread pool</source>
        <translation>スレッドプール</translation>
    </message>
    <message>
        <source>Process pool</source>
        <translation>プロセスプール</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>ディスク</translation>
    </message>
    <message>
        <source>first</source>
        <translation>1 番目</translation>
    </message>
    <message>
        <source>second</source>
        <translation>2 番目</translation>
    </message>
    <message>
        <source>third</source>
        <translation>3 番目</translation>
    </message>
    <message>
        <source>fourth</source>
        <translation>4 番目</translation>
    </message>
    <message>
        <source>fifth</source>
        <translation>5 番目</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>%1 番目</translation>
    </message>
    <message>
        <source>not there yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>runs the event loop</source>
        <translation>イベントループを実行中</translation>
    </message>
    <message>
        <source>the GIL</source>
        <translation>GIL</translation>
    </message>
    <message>
        <source>a processor</source>
        <translation>プロセッサー</translation>
    </message>
    <message>
        <source>a call</source>
        <translation>呼び出し</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>閉じました</translation>
    </message>
    <message>
        <source>shut down</source>
        <translation>停止しました</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>raised an exception</source>
        <translation>例外で終了</translation>
    </message>
    <message>
        <source>raised %1</source>
        <translation>例外: %1</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>returned %1</source>
        <translation>戻り値: %1</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>blocked in %1</source>
        <translation>%1 でブロック中</translation>
    </message>
    <message>
        <source>runs %1</source>
        <translation>%1 を実行中</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation>%1 を待っています</translation>
    </message>
    <message>
        <source>iteration %1</source>
        <translation>反復 %1</translation>
    </message>
    <message>
        <source>waits, no timer is set</source>
        <translation>待機中、タイマーなし</translation>
    </message>
    <message>
        <source>waits; next timer at %1</source>
        <translation>待機中、次のタイマー %1</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>待機</translation>
    </message>
    <message>
        <source>%1 busy</source>
        <translation>%1 使用中</translation>
    </message>
    <message>
        <source>%1 of %2 busy, %3 queued</source>
        <translation>%1 / %2 使用中、待ち %3</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>running %1</source>
        <translation>%1 を実行中</translation>
    </message>
    <message>
        <source>blocked in %1 until %2</source>
        <translation>%2 まで %1 でブロック中</translation>
    </message>
    <message>
        <source>calls %1</source>
        <translation>%1 を呼び出し中</translation>
    </message>
    <message>
        <source>stands at %1</source>
        <translation>%1 で停止中</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待ち</translation>
    </message>
    <message>
        <source>ready, %1 in the queue</source>
        <translation>準備完了、待ち行列の %1</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>ready, but %1 blocks the loop</source>
        <translation>準備完了、%1 がループをブロック中</translation>
    </message>
    <message>
        <source>a callback</source>
        <translation>コールバック</translation>
    </message>
    <message>
        <source>the first step of %1</source>
        <translation>%1 の最初のステップ</translation>
    </message>
    <message>
        <source>the wake-up of %1</source>
        <translation>%1 の再開</translation>
    </message>
    <message>
        <source>the next step of %1</source>
        <translation>%1 の次のステップ</translation>
    </message>
    <message>
        <source>what %1 handed back</source>
        <translation>%1 からの結果</translation>
    </message>
</context>
<context>
    <name>loopscope::app</name>
    <message>
        <source>Cannot read %1: %2</source>
        <translation>%1 を読めません: %2</translation>
    </message>
    <message>
        <source>%1 is larger than 4 MiB</source>
        <translation>%1 は 4 MiB を超えています</translation>
    </message>
    <message>
        <source>%1 is not UTF-8 text</source>
        <translation>%1 は UTF-8 のテキストではありません</translation>
    </message>
    <message>
        <source>Cannot write %1: %2</source>
        <translation>%1 に書けません: %2</translation>
    </message>
</context>
<context>
    <name>loopscope::app::ActionSet</name>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Step forward by the chosen unit</source>
        <translation>選んだ単位で進む</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>一歩戻る</translation>
    </message>
    <message>
        <source>Next iteration of the loop</source>
        <translation>ループの次の反復</translation>
    </message>
    <message>
        <source>Previous iteration</source>
        <translation>前の反復</translation>
    </message>
    <message>
        <source>The selected task&apos;s next state</source>
        <translation>選択したタスクの次の状態</translation>
    </message>
    <message>
        <source>The selected task&apos;s previous state</source>
        <translation>選択したタスクの前の状態</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>最初へ</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>最後へ</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>再生・一時停止</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>たどる</translation>
    </message>
    <message>
        <source>To the cause of this event</source>
        <translation>このイベントの原因へ</translation>
    </message>
    <message>
        <source>To what it leads to</source>
        <translation>その結果へ</translation>
    </message>
    <message>
        <source>Next event of the kind to stop at</source>
        <translation>止まる種類の次のイベント</translation>
    </message>
    <message>
        <source>Previous one</source>
        <translation>その前</translation>
    </message>
    <message>
        <source>Mark this instant</source>
        <translation>この瞬間に印</translation>
    </message>
    <message>
        <source>Find in events</source>
        <translation>イベントを検索</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>前にいた場所へ</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>再び進む</translation>
    </message>
    <message>
        <source>Next note of the tour</source>
        <translation>ツアーの次の説明</translation>
    </message>
    <message>
        <source>Note before it</source>
        <translation>前の説明</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>見る</translation>
    </message>
    <message>
        <source>Fit the selection; again: fit all</source>
        <translation>選択に合わせる（もう一度で全体）</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Move to the left</source>
        <translation>左へ</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>右へ</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>選択を解除</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>マウス</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>ポインタの位置で拡大縮小</translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation>Ctrl+ホイール</translation>
    </message>
    <message>
        <source>Move sideways</source>
        <translation>横に動かす</translation>
    </message>
    <message>
        <source>Shift+wheel</source>
        <translation>Shift+ホイール</translation>
    </message>
    <message>
        <source>Move, also with Space held</source>
        <translation>動かす（Space を押しながらでも）</translation>
    </message>
    <message>
        <source>middle drag</source>
        <translation>中ボタンでドラッグ</translation>
    </message>
    <message>
        <source>Move the cursor</source>
        <translation>カーソルを動かす</translation>
    </message>
    <message>
        <source>drag in the ruler</source>
        <translation>目盛りをドラッグ</translation>
    </message>
    <message>
        <source>Select a range</source>
        <translation>範囲を選ぶ</translation>
    </message>
    <message>
        <source>Alt+drag</source>
        <translation>Alt+ドラッグ</translation>
    </message>
    <message>
        <source>To the line in the source</source>
        <translation>ソースの行へ</translation>
    </message>
    <message>
        <source>double click</source>
        <translation>ダブルクリック</translation>
    </message>
    <message>
        <source>Put a lane elsewhere</source>
        <translation>レーンを移す</translation>
    </message>
    <message>
        <source>drag its name</source>
        <translation>名前をドラッグ</translation>
    </message>
    <message>
        <source>Pin, hide or keep a lane alone</source>
        <translation>レーンを固定・非表示・単独表示</translation>
    </message>
    <message>
        <source>right click</source>
        <translation>右クリック</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Browse scenarios…</source>
        <translation>シナリオを見る…</translation>
    </message>
    <message>
        <source>Next scenario of this topic</source>
        <translation>この話題の次のシナリオ</translation>
    </message>
    <message>
        <source>Previous scenario</source>
        <translation>前のシナリオ</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>比較する…</translation>
    </message>
    <message>
        <source>Open a program…</source>
        <translation>プログラムを開く…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>もう一度実行</translation>
    </message>
    <message>
        <source>Export the picture…</source>
        <translation>図を書き出す…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Show these keys</source>
        <translation>キーの一覧を表示</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>To the next panel</source>
        <translation>次のパネルへ</translation>
    </message>
    <message>
        <source>To the panel before it</source>
        <translation>前のパネルへ</translation>
    </message>
</context>
<context>
    <name>loopscope::app::CompareWindow</name>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Both take the same steps at the same times.</source>
        <translation>どちらも同じ時刻に同じステップを実行します。</translation>
    </message>
    <message>
        <source>They part at %1: the first step that differs is marked in both.</source>
        <translation>%1 で分かれます。最初に異なるステップを両方に印しました。</translation>
    </message>
    <message>
        <source>Go to the first difference</source>
        <translation>最初の違いへ</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>全体 %1</translation>
    </message>
    <message>
        <source>Elastic</source>
        <translation>伸縮</translation>
    </message>
    <message>
        <source>Long gaps are shortened, in both alike</source>
        <translation>長い間隔を両方同じように縮めます</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>時計</translation>
    </message>
    <message>
        <source>True to time: twice as wide is twice as long</source>
        <translation>時間に忠実: 幅が 2 倍なら時間も 2 倍</translation>
    </message>
</context>
<context>
    <name>loopscope::app::DockTitle</name>
    <message>
        <source>Close this panel; it comes back from the menu ⋯</source>
        <translation>このパネルを閉じます。メニュー ⋯ から戻せます</translation>
    </message>
    <message>
        <source>Close the panel %1</source>
        <translation>パネル「%1」を閉じる</translation>
    </message>
</context>
<context>
    <name>loopscope::app::DocumentFiles</name>
    <message>
        <source>Python programs (*.py);;All files (*)</source>
        <translation>Python プログラム (*.py);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Open a program</source>
        <translation>プログラムを開く</translation>
    </message>
    <message>
        <source>Save the program</source>
        <translation>プログラムを保存</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>保存されていません</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存の変更</translation>
    </message>
    <message>
        <source>Your changes to this program are not saved.</source>
        <translation>このプログラムへの変更はまだ保存されていません。</translation>
    </message>
</context>
<context>
    <name>loopscope::app::ExportDialog</name>
    <message>
        <source>Legend</source>
        <translation>凡例</translation>
    </message>
    <message>
        <source>Cursor, with what comes after it dimmed</source>
        <translation>カーソル（以降を薄く表示）</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>Transparent background</source>
        <translation>背景を透明に</translation>
    </message>
    <message>
        <source>Numbered captions</source>
        <translation>番号付きの説明</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>Export the picture</source>
        <translation>図を書き出す</translation>
    </message>
    <message>
        <source>The whole run</source>
        <translation>実行全体</translation>
    </message>
    <message>
        <source>What is visible now</source>
        <translation>いま見えている範囲</translation>
    </message>
    <message>
        <source>The selected range</source>
        <translation>選択した範囲</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>明るい</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>暗い</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高コントラスト</translation>
    </message>
    <message>
        <source>as the run asks for</source>
        <translation>実行に合わせる</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>幅</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高さ</translation>
    </message>
    <message>
        <source>Scale of PNG</source>
        <translation>PNG の倍率</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>To the clipboard, as PNG and SVG</source>
        <translation>PNG と SVG としてクリップボードへ</translation>
    </message>
    <message>
        <source>%1 picture (*.%2)</source>
        <translation>%1 画像 (*.%2)</translation>
    </message>
    <message>
        <source>Copied as PNG and SVG.</source>
        <translation>PNG と SVG としてコピーしました。</translation>
    </message>
    <message>
        <source>Preview in true size</source>
        <translation>プレビューを原寸で表示</translation>
    </message>
</context>
<context>
    <name>loopscope::app::FirstHint</name>
    <message>
        <source>The three keys that matter</source>
        <translation>大事な三つのキー</translation>
    </message>
    <message>
        <source>step back and forward</source>
        <translation>一歩ずつ戻る・進む</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>すべてのキー</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>わかりました</translation>
    </message>
</context>
<context>
    <name>loopscope::app::LibraryPage</name>
    <message>
        <source>Scenarios</source>
        <translation>シナリオ</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search scenarios</source>
        <translation>シナリオを検索</translation>
    </message>
</context>
<context>
    <name>loopscope::app::MainWindow</name>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>もう一度実行</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>指摘</translation>
    </message>
    <message>
        <source>State of the loop</source>
        <translation>ループの状態</translation>
    </message>
    <message>
        <source>Why is it not running?</source>
        <translation>なぜ動いていない？</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>パネル</translation>
    </message>
    <message>
        <source>As they were at first</source>
        <translation>最初の配置に戻す</translation>
    </message>
    <message>
        <source>All arrows</source>
        <translation>すべての矢印</translation>
    </message>
    <message>
        <source>Show all lanes</source>
        <translation>すべてのレーンを表示</translation>
    </message>
    <message>
        <source>Lanes in their first order</source>
        <translation>レーンを最初の順に</translation>
    </message>
    <message>
        <source>Stop at</source>
        <translation>止まる場所</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>A cancellation</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>A timeout</source>
        <translation>タイムアウト</translation>
    </message>
    <message>
        <source>An exception</source>
        <translation>例外</translation>
    </message>
    <message>
        <source>A hand-off</source>
        <translation>受け渡し</translation>
    </message>
    <message>
        <source>A blocked loop</source>
        <translation>ループのブロック</translation>
    </message>
    <message>
        <source>Something printed</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Step by step, evenly</source>
        <translation>一歩ずつ均等に</translation>
    </message>
    <message>
        <source>As time passes, long waits shortened</source>
        <translation>時間どおりに（長い待ちは短く）</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>明るい</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>暗い</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高コントラスト</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Running: %L1 events, %2 s</source>
        <translation>実行中: %L1 イベント、%2 秒</translation>
    </message>
    <message>
        <source>The last run that worked; this text cannot run yet</source>
        <translation>最後に動いた実行です。いまのテキストはまだ実行できません</translation>
    </message>
    <message>
        <source>This program cannot run; its mistake is marked at the left</source>
        <translation>このプログラムは実行できません。誤りは左に印してあります</translation>
    </message>
    <message>
        <source>Nothing happens here yet. Type a program at the left, or choose a scenario.</source>
        <translation>まだ何も起きません。左にプログラムを書くか、シナリオを選んでください。</translation>
    </message>
    <message>
        <source>%1 was changed by another program, and you changed it here.</source>
        <translation>%1 は別のプログラムで変更され、ここでも変更されています。</translation>
    </message>
    <message>
        <source>%1 was changed by another program.</source>
        <translation>%1 は別のプログラムで変更されました。</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>読み直す</translation>
    </message>
    <message>
        <source>Keep this text</source>
        <translation>このテキストを残す</translation>
    </message>
    <message>
        <source>Rescued program</source>
        <translation>復元したプログラム</translation>
    </message>
    <message>
        <source>Loopscope ended unexpectedly. What you had typed is here again, not yet saved.</source>
        <translation>Loopscope が予期せず終了しました。入力した内容はここに戻してあります（未保存）。</translation>
    </message>
    <message>
        <source>%1 is no Python program: its name does not end in .py</source>
        <translation>%1 は Python プログラムではありません。名前が .py で終わっていません</translation>
    </message>
    <message>
        <source>%1[*] — Loopscope</source>
        <translation>%1[*] — Loopscope</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Beside “%1”, on one clock</source>
        <translation>「%1」と同じ時計で並べる</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>比較する…</translation>
    </message>
    <message>
        <source>“%1” did not run, so there is nothing to compare with.</source>
        <translation>「%1」は実行できなかったため、比較できません。</translation>
    </message>
    <message>
        <source>Step through asyncio&apos;s own callbacks</source>
        <translation>asyncio 自身のコールバックもたどる</translation>
    </message>
    <message>
        <source>Run options…</source>
        <translation>実行設定…</translation>
    </message>
    <message>
        <source>This program before your changes</source>
        <translation>変更前のこのプログラム</translation>
    </message>
    <message>
        <source>This program with other options…</source>
        <translation>別の設定でのこのプログラム…</translation>
    </message>
    <message>
        <source>A file…</source>
        <translation>ファイル…</translation>
    </message>
    <message>
        <source>%1, before your changes</source>
        <translation>%1（変更前）</translation>
    </message>
    <message>
        <source>Compare with other options</source>
        <translation>別の設定と比較</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>比較対象</translation>
    </message>
    <message>
        <source>Python programs (*.py)</source>
        <translation>Python プログラム (*.py)</translation>
    </message>
    <message>
        <source>Run options</source>
        <translation>実行設定</translation>
    </message>
    <message>
        <source>Beside “%1”, on one elastic axis</source>
        <translation>「%1」と同じ伸縮軸で並べる</translation>
    </message>
    <message>
        <source>The picture is saved as %1</source>
        <translation>図を保存しました: %1</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>フォルダーを開く</translation>
    </message>
</context>
<context>
    <name>loopscope::app::NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>この知らせを閉じる</translation>
    </message>
</context>
<context>
    <name>loopscope::app::RunOptionsDialog</name>
    <message>
        <source>1 processor</source>
        <translation>プロセッサー 1 個</translation>
    </message>
    <message>
        <source>%1 processors</source>
        <translation>プロセッサー %1 個</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>シード %1</translation>
    </message>
    <message>
        <source>nothing, or as 50ns</source>
        <translation>なし、または 50ns のように</translation>
    </message>
    <message>
        <source>never, or as 1.5s</source>
        <translation>なし、または 1.5s のように</translation>
    </message>
    <message>
        <source>How many processors the program sees</source>
        <translation>プログラムから見えるプロセッサー数</translation>
    </message>
    <message>
        <source>What an instruction costs</source>
        <translation>1 命令にかかる時間</translation>
    </message>
    <message>
        <source>Press Ctrl+C at</source>
        <translation>Ctrl+C を押す時刻</translation>
    </message>
    <message>
        <source>What random numbers start from</source>
        <translation>乱数のシード</translation>
    </message>
    <message>
        <source>%1 is no duration like 50ns, 20ms or 1.5s</source>
        <translation>%1 は 50ns、20ms、1.5s のような長さではありません</translation>
    </message>
    <message>
        <source>%1 per instruction</source>
        <translation>1 命令 %1</translation>
    </message>
    <message>
        <source>code takes no time</source>
        <translation>コードの実行時間は 0</translation>
    </message>
    <message>
        <source>Ctrl+C at %1</source>
        <translation>%1 に Ctrl+C</translation>
    </message>
    <message>
        <source>no Ctrl+C</source>
        <translation>Ctrl+C なし</translation>
    </message>
    <message>
        <source>%1, says the program</source>
        <translation>プログラムの指定: %1</translation>
    </message>
</context>
<context>
    <name>loopscope::app::ScenarioMenu</name>
    <message>
        <source>Recent</source>
        <translation>最近使ったもの</translation>
    </message>
</context>
<context>
    <name>loopscope::app::SettingsDialog</name>
    <message>
        <source> ms</source>
        <translation> ミリ秒</translation>
    </message>
    <message>
        <source>The wheel zooms; with Ctrl it scrolls lanes</source>
        <translation>ホイールで拡大縮小（Ctrl でレーンを移動）</translation>
    </message>
    <message>
        <source>Glide when zooming and moving</source>
        <translation>拡大や移動を滑らかに</translation>
    </message>
    <message>
        <source> thousand events</source>
        <translation> 千イベント</translation>
    </message>
    <message>
        <source> s of real time</source>
        <translation> 秒（実時間）</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>明るい</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>暗い</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高コントラスト</translation>
    </message>
    <message>
        <source>Elastic</source>
        <translation>伸縮</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>時計</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Axis of a program that is opened</source>
        <translation>開いたときの軸</translation>
    </message>
    <message>
        <source>Run again after a pause of</source>
        <translation>入力が止まって再実行するまで</translation>
    </message>
    <message>
        <source>Stop a run after</source>
        <translation>実行を打ち切る上限</translation>
    </message>
    <message>
        <source>or after</source>
        <translation>または</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>loopscope::app::ShortcutOverlay</name>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Keys and gestures</source>
        <translation>キーと操作</translation>
    </message>
</context>
<context>
    <name>loopscope::app::TourCard</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>To the next note of the tour  (T)</source>
        <translation>ツアーの次の説明へ  (T)</translation>
    </message>
    <message>
        <source>To the note before  (Shift+T)</source>
        <translation>前の説明へ  (Shift+T)</translation>
    </message>
    <message>
        <source>Tour %1 / %2</source>
        <translation>ツアー %1 / %2</translation>
    </message>
    <message>
        <source>This program has a tour: Next goes to its first note.</source>
        <translation>このプログラムにはツアーがあります。「次へ」で始まります。</translation>
    </message>
</context>
<context>
    <name>loopscope::panels</name>
    <message>
        <source>line %1</source>
        <translation>%1 行目</translation>
    </message>
    <message>
        <source>Await chain</source>
        <translation>await の連なり</translation>
    </message>
    <message>
        <source>select a task to see what it stands in</source>
        <translation>タスクを選ぶと、どこにいるかがわかります</translation>
    </message>
    <message>
        <source>it stands in no coroutine</source>
        <translation>コルーチンの中にいません</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>すべての種類</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>ループ</translation>
    </message>
    <message>
        <source>Handles and timers</source>
        <translation>ハンドルとタイマー</translation>
    </message>
    <message>
        <source>Coroutines</source>
        <translation>コルーチン</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Futures</source>
        <translation>フューチャー</translation>
    </message>
    <message>
        <source>Locks and queues</source>
        <translation>ロックとキュー</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>スレッド</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>No blocked loop, no lost exception, no coroutine that was never awaited.</source>
        <translation>ループのブロック、失われた例外、await されなかったコルーチンはありません。</translation>
    </message>
    <message>
        <source>%1 · %2 left</source>
        <translation>%1 · 残り %2</translation>
    </message>
    <message>
        <source>%1 · blocked</source>
        <translation>%1 · ブロック</translation>
    </message>
    <message>
        <source> +%1</source>
        <translation> +%1</translation>
    </message>
    <message>
        <source>%1 runs %2</source>
        <translation>%1 が %2 を実行</translation>
    </message>
    <message>
        <source>%1 is idle</source>
        <translation>%1 は空き</translation>
    </message>
    <message>
        <source>%1 of %2 busy, %3 queued</source>
        <translation>%1 / %2 使用中、待ち %3</translation>
    </message>
    <message>
        <source>waits for a worker</source>
        <translation>ワーカー待ち</translation>
    </message>
    <message>
        <source>Pools</source>
        <translation>プール</translation>
    </message>
    <message>
        <source>no pool was needed so far</source>
        <translation>プールはまだ使われていません</translation>
    </message>
    <message>
        <source>unlocked</source>
        <translation>解放</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>ロック中</translation>
    </message>
    <message>
        <source>set</source>
        <translation>セット済み</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未セット</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>空き %1</translation>
    </message>
    <message>
        <source>%1 of %2 items</source>
        <translation>%1 / %2 個</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 個</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>%1 個</translation>
    </message>
    <message>
        <source>%1 of %2 arrived</source>
        <translation>%1 / %2 到着</translation>
    </message>
    <message>
        <source>holds %1</source>
        <translation>内容 %1</translation>
    </message>
    <message>
        <source>held by %1</source>
        <translation>保持: %1</translation>
    </message>
    <message>
        <source>waiting: %1</source>
        <translation>待ち: %1</translation>
    </message>
    <message>
        <source>Locks, queues, events</source>
        <translation>ロック、キュー、イベント</translation>
    </message>
    <message>
        <source>none made so far</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>running now</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>cancelled: skipped</source>
        <translation>キャンセル済み（飛ばす）</translation>
    </message>
    <message>
        <source>next iteration</source>
        <translation>次の反復</translation>
    </message>
    <message>
        <source>Ready queue</source>
        <translation>実行待ち行列</translation>
    </message>
    <message>
        <source>runs in this order</source>
        <translation>この順に実行</translation>
    </message>
    <message>
        <source>nothing is ready</source>
        <translation>準備完了のものはありません</translation>
    </message>
    <message>
        <source>empty behind it</source>
        <translation>後ろは空です</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>ほか %1 件</translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation>実行 %1</translation>
    </message>
    <message>
        <source>%1 ready</source>
        <translation>準備 %1</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>待ち %1</translation>
    </message>
    <message>
        <source>%1 ended</source>
        <translation>終了 %1</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待ち</translation>
    </message>
    <message>
        <source>blocking the loop</source>
        <translation>ループをブロック中</translation>
    </message>
    <message>
        <source>ready, starved</source>
        <translation>準備完了（待たされ中）</translation>
    </message>
    <message>
        <source>returned ●</source>
        <translation>終了 ●</translation>
    </message>
    <message>
        <source>raised ▲</source>
        <translation>例外 ▲</translation>
    </message>
    <message>
        <source>cancelled ✕</source>
        <translation>キャンセル ✕</translation>
    </message>
    <message>
        <source>no task yet</source>
        <translation>タスクはまだありません</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>cancelled; dropped when it is due</source>
        <translation>キャンセル済み。時刻が来たら捨てられます</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>いま満了</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り %1</translation>
    </message>
    <message>
        <source> · set by %1</source>
        <translation> · 設定 %1</translation>
    </message>
    <message>
        <source>Timers</source>
        <translation>タイマー</translation>
    </message>
    <message>
        <source>next first</source>
        <translation>近い順</translation>
    </message>
    <message>
        <source>no timer is set</source>
        <translation>タイマーはありません</translation>
    </message>
    <message>
        <source>Who waits for what</source>
        <translation>誰が何を待っているか</translation>
    </message>
    <message>
        <source>nobody waits</source>
        <translation>誰も待っていません</translation>
    </message>
    <message>
        <source>It is running.</source>
        <translation>実行中です。</translation>
    </message>
    <message>
        <source>How the cancellation goes</source>
        <translation>キャンセルの経過</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>ready, in line</source>
        <translation>準備完了（順番待ち）</translation>
    </message>
    <message>
        <source>not needed so far</source>
        <translation>まだ使われていません</translation>
    </message>
</context>
<context>
    <name>loopscope::panels::FindBar</name>
    <message>
        <source>Previous  (Shift+Enter)</source>
        <translation>前へ  (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next  (Enter)</source>
        <translation>次へ  (Enter)</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置換</translation>
    </message>
    <message>
        <source>Replace this one</source>
        <translation>これを置換</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>すべて置換</translation>
    </message>
    <message>
        <source>Close  (Esc)</source>
        <translation>閉じる  (Esc)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Find in the source</source>
        <translation>ソースを検索</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>置換後</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>%1 replaced</source>
        <translation>%1 件置換</translation>
    </message>
</context>
<context>
    <name>loopscope::panels::FindingsPanel</name>
    <message>
        <source>Findings</source>
        <translation>指摘</translation>
    </message>
    <message>
        <source>Findings · %1</source>
        <translation>指摘 · %1</translation>
    </message>
    <message>
        <source>Nothing has run yet.</source>
        <translation>まだ何も実行していません。</translation>
    </message>
</context>
<context>
    <name>loopscope::panels::LogPanel</name>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Only events of the selected lane, or about it</source>
        <translation>選択したレーンに関わるイベントだけ</translation>
    </message>
    <message>
        <source>Kinds of events</source>
        <translation>イベントの種類</translation>
    </message>
    <message>
        <source>Only events of this kind</source>
        <translation>この種類のイベントだけ</translation>
    </message>
    <message>
        <source>Find in events</source>
        <translation>イベントを検索</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>%1 だけ</translation>
    </message>
    <message>
        <source>Only one lane</source>
        <translation>一つのレーンだけ</translation>
    </message>
    <message>
        <source>searching</source>
        <translation>検索中</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 件</translation>
    </message>
</context>
<context>
    <name>loopscope::panels::NarrativeCard</name>
    <message>
        <source>What happens here</source>
        <translation>ここで起きること</translation>
    </message>
    <message>
        <source>iteration %1, at %2</source>
        <translation>反復 %1、%2</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 ステップ</translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation>%1 ステップ</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>ほか %1 件</translation>
    </message>
    <message>
        <source>Nothing happens yet.</source>
        <translation>まだ何も起きません。</translation>
    </message>
    <message>
        <source>Choose a scenario, or type a program at the left: it runs as soon as you pause.</source>
        <translation>シナリオを選ぶか、左にプログラムを書いてください。手を止めると実行されます。</translation>
    </message>
    <message>
        <source>Selected range</source>
        <translation>選択した範囲</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 から %2</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4.</source>
        <translation>%1: %2、%3、%4。</translation>
    </message>
    <message>
        <source>1 task step</source>
        <translation>タスクのステップ 1</translation>
    </message>
    <message>
        <source>%1 task steps</source>
        <translation>タスクのステップ %1</translation>
    </message>
    <message>
        <source>1 iteration</source>
        <translation>反復 1</translation>
    </message>
    <message>
        <source>%1 iterations</source>
        <translation>反復 %1</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>イベント 1</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>イベント %1</translation>
    </message>
    <message>
        <source>Show only this range</source>
        <translation>この範囲だけ表示</translation>
    </message>
    <message>
        <source>Clear it</source>
        <translation>解除</translation>
    </message>
    <message>
        <source>◀ caused by: %1</source>
        <translation>◀ 原因: %1</translation>
    </message>
    <message>
        <source>leads to: %1 ▶</source>
        <translation>結果: %1 ▶</translation>
    </message>
</context>
<context>
    <name>loopscope::panels::OutputPanel</name>
    <message>
        <source>Output of the program</source>
        <translation>プログラムの出力</translation>
    </message>
    <message>
        <source>(nothing printed yet)</source>
        <translation>（まだ出力なし）</translation>
    </message>
    <message>
        <source>(nothing is printed)</source>
        <translation>（出力なし）</translation>
    </message>
</context>
<context>
    <name>loopscope::panels::RowModel</name>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>消滅</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変化</translation>
    </message>
</context>
<context>
    <name>loopscope::panels::SourceEditor</name>
    <message>
        <source>Source of the program</source>
        <translation>プログラムのソース</translation>
    </message>
    <message>
        <source>Fix: %1</source>
        <translation>修正: %1</translation>
    </message>
    <message>
        <source>Fix all</source>
        <translation>すべて修正</translation>
    </message>
    <message>
        <source>Alt+Enter puts it right.</source>
        <translation>Alt+Enter で修正します。</translation>
    </message>
</context>
<context>
    <name>loopscope::panels::SourcePanel</name>
    <message>
        <source>▲ line %1: %2</source>
        <translation>▲ %1 行目: %2</translation>
    </message>
    <message>
        <source>▲ %1</source>
        <translation>▲ %1</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>修正</translation>
    </message>
    <message>
        <source>Fix all %1</source>
        <translation>%1 件を修正</translation>
    </message>
</context>
<context>
    <name>loopscope::panels::StatePanel</name>
    <message>
        <source>State of the loop</source>
        <translation>ループの状態</translation>
    </message>
    <message>
        <source>Here stands what the loop knows at the cursor: its queue, its timers, its tasks.</source>
        <translation>カーソルの時点でループが知っていること（待ち行列、タイマー、タスク）がここに出ます。</translation>
    </message>
</context>
<context>
    <name>loopscope::panels::TransportBar</name>
    <message>
        <source>Scenario</source>
        <translation>シナリオ</translation>
    </message>
    <message>
        <source>Choose a scenario, open a file</source>
        <translation>シナリオを選ぶ、ファイルを開く</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>最初へ</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>一歩戻る</translation>
    </message>
    <message>
        <source>Step forward</source>
        <translation>一歩進む</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>最後へ</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Play or pause  (Space)</source>
        <translation>再生・一時停止  (Space)</translation>
    </message>
    <message>
        <source>step by</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Step by</source>
        <translation>ステップの単位</translation>
    </message>
    <message>
        <source>What one step is</source>
        <translation>一歩の大きさ</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Task step</source>
        <translation>タスクのステップ</translation>
    </message>
    <message>
        <source>Iteration</source>
        <translation>反復</translation>
    </message>
    <message>
        <source>This task&apos;s next state</source>
        <translation>このタスクの次の状態</translation>
    </message>
    <message>
        <source>Speed of playing</source>
        <translation>再生の速さ</translation>
    </message>
    <message>
        <source>Simulated time</source>
        <translation>シミュレーション時刻</translation>
    </message>
    <message>
        <source>Iteration and event</source>
        <translation>反復とイベント</translation>
    </message>
    <message>
        <source>Elastic</source>
        <translation>伸縮</translation>
    </message>
    <message>
        <source>Steps and waits both readable: long gaps are shortened</source>
        <translation>ステップも待ちも読めます。長い間隔は縮めます</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>時計</translation>
    </message>
    <message>
        <source>True to time: twice as wide is twice as long</source>
        <translation>時間に忠実: 幅が 2 倍なら時間も 2 倍</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Every event equally wide</source>
        <translation>どのイベントも同じ幅</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>Write the picture as PNG, SVG or PDF</source>
        <translation>図を PNG、SVG、PDF として保存</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Panels, colours, keys</source>
        <translation>パネル、配色、キー</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>t = %1</source>
        <translation>t = %1</translation>
    </message>
    <message>
        <source>iteration %1 · </source>
        <translation>反復 %1 · </translation>
    </message>
    <message>
        <source>event %1 / %2</source>
        <translation>イベント %1 / %2</translation>
    </message>
</context>
<context>
    <name>loopscope::panels::WhyPanel</name>
    <message>
        <source>Why is it not running?</source>
        <translation>なぜ動いていない？</translation>
    </message>
    <message>
        <source>No task waits here. Select one to ask about it.</source>
        <translation>ここで待つタスクはありません。選ぶと理由を説明します。</translation>
    </message>
    <message>
        <source>How did %1 end?</source>
        <translation>%1 はどう終わった？</translation>
    </message>
    <message>
        <source>Why is %1 not running?</source>
        <translation>%1 はなぜ動いていない？</translation>
    </message>
    <message>
        <source>Hide the chain</source>
        <translation>連鎖を隠す</translation>
    </message>
    <message>
        <source>Show the chain on the timeline</source>
        <translation>連鎖をタイムラインに表示</translation>
    </message>
</context>
<context>
    <name>loopscope::timeline::HeadersWidget</name>
    <message>
        <source>Lanes</source>
        <translation>レーン</translation>
    </message>
</context>
<context>
    <name>loopscope::timeline::LaneFilterField</name>
    <message>
        <source>Filter lanes</source>
        <translation>レーンを絞り込む</translation>
    </message>
    <message>
        <source>Filter lanes by name</source>
        <translation>名前でレーンを絞り込む</translation>
    </message>
    <message>
        <source>Only lanes whose name contains this</source>
        <translation>名前にこれを含むレーンだけ</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Show all lanes</source>
        <translation>すべてのレーンを表示</translation>
    </message>
</context>
<context>
    <name>loopscope::timeline::LaneMenu</name>
    <message>
        <source>Unpin</source>
        <translation>固定を外す</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>上に固定</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>畳む</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
    <message>
        <source>Only what touches %1</source>
        <translation>%1 に関わるものだけ</translation>
    </message>
    <message>
        <source>Show all lanes</source>
        <translation>すべてのレーンを表示</translation>
    </message>
    <message>
        <source>Higher rows</source>
        <translation>行を高く</translation>
    </message>
    <message>
        <source>Lower rows</source>
        <translation>行を低く</translation>
    </message>
</context>
<context>
    <name>loopscope::timeline::LanesWidget</name>
    <message>
        <source>Timeline of lanes</source>
        <translation>レーンのタイムライン</translation>
    </message>
    <message>
        <source>Nothing has run yet</source>
        <translation>まだ何も実行していません</translation>
    </message>
</context>
<context>
    <name>loopscope::timeline::OverviewWidget</name>
    <message>
        <source>Overview of the whole run</source>
        <translation>実行全体の概観</translation>
    </message>
</context>
<context>
    <name>loopscope::timeline::RulerWidget</name>
    <message>
        <source>Ruler: drag to move the cursor</source>
        <translation>目盛り: ドラッグでカーソルを動かす</translation>
    </message>
</context>
</TS>
