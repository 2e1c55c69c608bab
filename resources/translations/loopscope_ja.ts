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
    <name>QsciScintilla</name>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>切り取り(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>すべて選択</translation>
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
        <source>runs</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>more steps than pixels</source>
        <translation>画素数より多いステップ</translation>
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
    <name>Trace</name>
    <message>
        <source>The loop was blocked for %1, %2 times</source>
        <translation>ループのブロック %1、%2 回</translation>
    </message>
    <message>
        <source>The loop was blocked for %1</source>
        <translation>ループのブロック %1</translation>
    </message>
    <message>
        <source>%1 computed without awaiting anything%2. Until it did, %3 had to wait. Give the work to a process with loop.run_in_executor() and a ProcessPoolExecutor.</source>
        <translation>%1 は何も await せずに計算を続けました%2。その間 %3 は待たされました。重い計算は loop.run_in_executor() と ProcessPoolExecutor でプロセスに任せてください。</translation>
    </message>
    <message>
        <source>, longest%1</source>
        <translation>（特に%1長い時間）</translation>
    </message>
    <message>
        <source>%1 called %2. Until it returned, %3 had to wait.</source>
        <translation>%1 は %2 を呼び出しました。戻るまで %3 は待たされました。</translation>
    </message>
    <message>
        <source>something that blocks</source>
        <translation>ブロックする処理</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 と %2</translation>
    </message>
    <message>
        <source>%1, %2 and %3</source>
        <translation>%1、%2、%3</translation>
    </message>
    <message>
        <source>%1, %2, %3 and 1 other</source>
        <translation>%1、%2、%3 とほか 1 件</translation>
    </message>
    <message>
        <source>%1, %2, %3 and %4 others</source>
        <translation>%1、%2、%3 とほか %4 件</translation>
    </message>
    <message>
        <source>the event loop, in &quot;%1&quot;,</source>
        <translation>イベントループ（「%1」の中）</translation>
    </message>
    <message>
        <source>%1 asks for the cancellation of %2%3.</source>
        <translation>%1 は%3 %2 のキャンセルを要求します。</translation>
    </message>
    <message>
        <source>%1 was waiting for %2%3.</source>
        <translation>%1 は%3 %2 を待っていました。</translation>
    </message>
    <message>
        <source>%1 was waiting for its turn.</source>
        <translation>%1 は順番を待っていました。</translation>
    </message>
    <message>
        <source>CancelledError is raised inside %1, in the same iteration.</source>
        <translation>同じ反復のうちに、%1 の中で CancelledError が送出されます。</translation>
    </message>
    <message>
        <source>CancelledError is raised inside %1, one iteration later.</source>
        <translation>次の反復で、%1 の中で CancelledError が送出されます。</translation>
    </message>
    <message>
        <source>CancelledError is raised inside %1, %2 iterations later.</source>
        <translation>%2 反復あとに、%1 の中で CancelledError が送出されます。</translation>
    </message>
    <message>
        <source>%1 catches it%2.</source>
        <translation>%1 は%2それを捕捉します。</translation>
    </message>
    <message>
        <source>That was the TaskGroup&apos;s own doing: it takes the error back and raises %1 with its children&apos;s errors%2.</source>
        <translation>これは TaskGroup 自身がしたことです。TaskGroup は%2このエラーを引き取り、子のエラーを収めた %1 を送出します。</translation>
    </message>
    <message>
        <source>The timeout turns it into TimeoutError%1.</source>
        <translation>timeout は%1それを TimeoutError に変えます。</translation>
    </message>
    <message>
        <source>its next turn</source>
        <translation>次の順番</translation>
    </message>
    <message>
        <source>Before it ends, %1 waits for %2%3.</source>
        <translation>終わる前に、%1 は%3 %2 を待ちます。</translation>
    </message>
    <message>
        <source>%1 had not begun: its coroutine never runs.</source>
        <translation>%1 はまだ始まっていませんでした。そのコルーチンは実行されません。</translation>
    </message>
    <message>
        <source>The error leaves the coroutine: %1 is cancelled.</source>
        <translation>エラーがコルーチンの外に出ます。%1 はキャンセルされました。</translation>
    </message>
    <message>
        <source>%1 ends before the error can be raised in it.</source>
        <translation>エラーが送出される前に %1 が終わります。</translation>
    </message>
    <message>
        <source>%1 ends with %2 instead.</source>
        <translation>%1 は代わりに %2 で終わります。</translation>
    </message>
    <message>
        <source>%1 returns as if nothing had happened: whoever asked cannot rely on it.</source>
        <translation>%1 は何事もなかったかのように戻ります。要求した側は当てにできません。</translation>
    </message>
    <message>
        <source>The loop was blocked</source>
        <translation>ループのブロック</translation>
    </message>
    <message>
        <source>A coroutine was never awaited</source>
        <translation>await されなかったコルーチン</translation>
    </message>
    <message>
        <source>An exception was never retrieved</source>
        <translation>受け取られなかった例外</translation>
    </message>
    <message>
        <source>A task was destroyed while pending</source>
        <translation>未完了のまま破棄されたタスク</translation>
    </message>
    <message>
        <source>Deadlock: nothing can happen any more</source>
        <translation>デッドロック: もう何も起きない</translation>
    </message>
    <message>
        <source>A cancellation was swallowed</source>
        <translation>握りつぶされたキャンセル</translation>
    </message>
    <message>
        <source>A shielded task went on alone</source>
        <translation>shield 後に取り残されたタスク</translation>
    </message>
    <message>
        <source>A thread went on after its task</source>
        <translation>タスクより長く動いたスレッド</translation>
    </message>
    <message>
        <source>A limit was reached</source>
        <translation>上限に到達</translation>
    </message>
    <message>
        <source>The clock stands still</source>
        <translation>止まったままの時計</translation>
    </message>
    <message>
        <source>This is not simulated yet</source>
        <translation>まだシミュレーションできないもの</translation>
    </message>
    <message>
        <source>%1 caught CancelledError, went on and returned. Raise it again after cleaning up, or whoever cancelled it cannot rely on it.</source>
        <translation>%1 は CancelledError を捕捉したまま続行し、戻りました。後始末のあとで再び送出してください。そうしないと、キャンセルした側は当てにできません。</translation>
    </message>
    <message>
        <source>%1 was still running in its thread when nobody wanted its result any more. Cancelling a task does not stop a thread.</source>
        <translation>結果を待つ者がいなくなっても、%1 はスレッドで実行中でした。タスクをキャンセルしてもスレッドは止まりません。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
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
        <source>the default executor</source>
        <translation>既定のエグゼキューター</translation>
    </message>
    <message>
        <source>gather of %1</source>
        <translation>gather（%1 個）</translation>
    </message>
    <message>
        <source>sleep: time to wake up</source>
        <translation>sleep: 起きる時刻</translation>
    </message>
    <message>
        <source>wait_for: wake up</source>
        <translation>wait_for: 起こす</translation>
    </message>
    <message>
        <source>wait: one is done</source>
        <translation>wait: 一つ完了</translation>
    </message>
    <message>
        <source>gather: one is done</source>
        <translation>gather: 一つ完了</translation>
    </message>
    <message>
        <source>as_completed: one is done</source>
        <translation>as_completed: 一つ完了</translation>
    </message>
    <message>
        <source>as_completed: time is over</source>
        <translation>as_completed: 時間切れ</translation>
    </message>
    <message>
        <source>shield: the inner task is done</source>
        <translation>shield: 内側のタスクが完了</translation>
    </message>
    <message>
        <source>shield: the outer future is done</source>
        <translation>shield: 外側のフューチャーが完了</translation>
    </message>
    <message>
        <source>timeout: time is over</source>
        <translation>timeout: 時間切れ</translation>
    </message>
    <message>
        <source>TaskGroup: a task is done</source>
        <translation>TaskGroup: タスクが完了</translation>
    </message>
    <message>
        <source>stop: the main task is done</source>
        <translation>stop: メインのタスクが完了</translation>
    </message>
    <message>
        <source>thread: is its result still wanted?</source>
        <translation>thread: 結果はまだ必要か</translation>
    </message>
    <message>
        <source>thread: hand the result over</source>
        <translation>thread: 結果を渡す</translation>
    </message>
    <message>
        <source>thread: take the result</source>
        <translation>thread: 結果を受け取る</translation>
    </message>
    <message>
        <source>run_coroutine_threadsafe: start</source>
        <translation>run_coroutine_threadsafe: 開始</translation>
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
        <source>connection %1</source>
        <translation>接続 %1</translation>
    </message>
    <message>
        <source>disk %1</source>
        <translation>ディスク %1</translation>
    </message>
    <message>
        <source>The loop runs for ever, and nothing can happen any more.</source>
        <translation>ループは動き続けますが、もう何も起きません。</translation>
    </message>
    <message>
        <source>The run was stopped after %1 events.</source>
        <translation>%1 イベントで実行を打ち切りました。</translation>
    </message>
    <message>
        <source>The run took longer than %1 s of real time and was stopped.</source>
        <translation>実時間で %1 秒を超えたため、実行を打ち切りました。</translation>
    </message>
    <message>
        <source>The program ran %1 instructions, the limit for one run.</source>
        <translation>プログラムは 1 回の実行の上限である %1 命令を実行しました。</translation>
    </message>
    <message>
        <source>The program ran %1 instructions without giving the event loop a turn, the limit for one step.</source>
        <translation>プログラムはイベントループに順番を渡さずに、1 ステップの上限である %1 命令を実行しました。</translation>
    </message>
    <message>
        <source>The program&apos;s values took more than %1 MB, the limit for one run.</source>
        <translation>プログラムの値が 1 回の実行の上限である %1 MB を超えました。</translation>
    </message>
    <message>
        <source>The program computed an int of more than %1 million bits, the limit for one run.</source>
        <translation>プログラムは 1 回の実行の上限である %1 百万ビットを超える int を計算しました。</translation>
    </message>
    <message>
        <source>The regular expression %1 tried more than %2 million ways to match a text of %3 characters.</source>
        <translation>正規表現 %1 は %3 文字のテキストとの照合に %2 百万通りを超える方法を試しました。</translation>
    </message>
    <message>
        <source>The program waits for the clock without sleeping: code takes no time here, so the clock stands still.</source>
        <translation>プログラムは眠らずに時計が進むのを待っています。ここではコードの実行に時間がかからないため、時計は止まったままです。</translation>
    </message>
    <message>
        <source>%1: Loopscope does not simulate %2 yet: there is no network and no operating system here.</source>
        <translation>%1: Loopscope はまだ %2 をシミュレーションできません。ここには実際のネットワークもオペレーティングシステムもありません。</translation>
    </message>
    <message>
        <source>Loopscope does not simulate %1 yet: there is no network and no operating system here.</source>
        <translation>Loopscope はまだ %1 をシミュレーションできません。ここには実際のネットワークもオペレーティングシステムもありません。</translation>
    </message>
    <message>
        <source>%1 waits in %2 for %3, which %4 holds</source>
        <translation>%1 は %2 で待機（%4 が持つ %3）</translation>
    </message>
    <message>
        <source>%1 waits in %2 for %3</source>
        <translation>%1 は %2 で待機（%3）</translation>
    </message>
    <message>
        <source>%1 waits in %2</source>
        <translation>%1 は %2 で待機</translation>
    </message>
    <message>
        <source>%1 waits for a future that nobody sets</source>
        <translation>%1 は誰も完了させないフューチャーを待機</translation>
    </message>
    <message>
        <source>%1 waits for %2</source>
        <translation>%1 は %2 を待機</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Nothing can happen any more: %1.</source>
        <translation>もう何も起きません: %1。</translation>
    </message>
    <message>
        <source>%1 was shielded from a cancellation and went on. Nobody waited for it, so it was cut off at the end. Keep the task, and await it before you leave.</source>
        <translation>%1 は shield でキャンセルから守られ、続行しました。しかし誰も待たなかったため、最後に打ち切られました。タスクを取っておき、終わる前に await してください。</translation>
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
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: raised %2</source>
        <translation>%1: 例外 %2</translation>
    </message>
    <message>
        <source>an exception</source>
        <translation>例外</translation>
    </message>
    <message>
        <source>%1: cancelled</source>
        <translation>%1: キャンセル</translation>
    </message>
    <message>
        <source>iteration %1 begins; 1 handle is ready</source>
        <translation>反復 %1 を開始、準備完了 1 件</translation>
    </message>
    <message>
        <source>iteration %1 begins; %2 handles are ready</source>
        <translation>反復 %1 を開始、準備完了 %2 件</translation>
    </message>
    <message>
        <source>resumes with %1</source>
        <translation>%1 で再開</translation>
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
        <source>resumes: the time of %1 has run out</source>
        <translation>再開: %1 の時間切れ</translation>
    </message>
    <message>
        <source>resumes: %1 is done</source>
        <translation>再開: %1 が完了</translation>
    </message>
    <message>
        <source>%1%2</source>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>reaches a line</source>
        <translation>行に到達</translation>
    </message>
    <message>
        <source>%1 blocks the loop</source>
        <translation>%1 がループをブロック</translation>
    </message>
    <message>
        <source>%1 begins</source>
        <translation>%1 を開始</translation>
    </message>
    <message>
        <source>creates %1</source>
        <translation>%1 を作成</translation>
    </message>
    <message>
        <source>creates %1 with at most 1 worker</source>
        <translation>%1 を作成（ワーカー 1 個まで）</translation>
    </message>
    <message>
        <source>creates %1 with at most %2 workers</source>
        <translation>%1 を作成（ワーカー %2 個まで）</translation>
    </message>
    <message>
        <source>a callback</source>
        <translation>コールバック</translation>
    </message>
    <message>
        <source>%1 needs %2</source>
        <translation>%1 に %2 が必要</translation>
    </message>
    <message>
        <source>%1 will run when %2 is done</source>
        <translation>%2 の完了時に %1 を実行</translation>
    </message>
    <message>
        <source>starts process %1</source>
        <translation>プロセス %1 を開始</translation>
    </message>
    <message>
        <source>starts thread %1</source>
        <translation>スレッド %1 を開始</translation>
    </message>
    <message>
        <source>started by %1</source>
        <translation>%1 により開始</translation>
    </message>
    <message>
        <source>started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>the clock moves to %1</source>
        <translation>時計が %1 に進む</translation>
    </message>
    <message>
        <source>schedules %1</source>
        <translation>%1 を予約</translation>
    </message>
    <message>
        <source>sets a timer for %1: %2</source>
        <translation>%1 にタイマーを設定: %2</translation>
    </message>
    <message>
        <source>%1 is due</source>
        <translation>%1 が満了</translation>
    </message>
    <message>
        <source>the callback has run</source>
        <translation>コールバックの終了</translation>
    </message>
    <message>
        <source>cancels %1</source>
        <translation>%1 をキャンセル</translation>
    </message>
    <message>
        <source>drops %1: cancelled</source>
        <translation>%1 を破棄: キャンセル済み</translation>
    </message>
    <message>
        <source>calls %1: a coroutine is made</source>
        <translation>%1 を呼び出し、コルーチンを作成</translation>
    </message>
    <message>
        <source>enters %1</source>
        <translation>%1 に入る</translation>
    </message>
    <message>
        <source>leaves %1</source>
        <translation>%1 から出る</translation>
    </message>
    <message>
        <source>%1 was never awaited</source>
        <translation>%1 は await されなかった</translation>
    </message>
    <message>
        <source>awaits %1%2</source>
        <translation>%1 を await%2</translation>
    </message>
    <message>
        <source>lets the others run%1</source>
        <translation>ほかに譲る%1</translation>
    </message>
    <message>
        <source>wakes %1</source>
        <translation>%1 を起こす</translation>
    </message>
    <message>
        <source>CancelledError is thrown in</source>
        <translation>CancelledError が送り込まれる</translation>
    </message>
    <message>
        <source>exception never retrieved: %1</source>
        <translation>受け取られなかった例外: %1</translation>
    </message>
    <message>
        <source>%1 was destroyed, still pending</source>
        <translation>%1 は未完了のまま破棄</translation>
    </message>
    <message>
        <source>creates a future: %1</source>
        <translation>フューチャーを作成: %1</translation>
    </message>
    <message>
        <source>%1 is done</source>
        <translation>%1 が完了</translation>
    </message>
    <message>
        <source>queues up for %1</source>
        <translation>%1 の列に並ぶ</translation>
    </message>
    <message>
        <source>no longer waits for %1</source>
        <translation>%1 を待つのをやめる</translation>
    </message>
    <message>
        <source>acquires %1</source>
        <translation>%1 を獲得</translation>
    </message>
    <message>
        <source>releases %1</source>
        <translation>%1 を解放</translation>
    </message>
    <message>
        <source>puts %1 into %2 (size %3)</source>
        <translation>%2 に %1 を入れる（現在 %3 個）</translation>
    </message>
    <message>
        <source>gets %1 from %2 (size %3)</source>
        <translation>%2 から %1 を取り出す（現在 %3 個）</translation>
    </message>
    <message>
        <source>task_done() on %1 (%2 unfinished)</source>
        <translation>%1 に task_done()（未完了 %2 個）</translation>
    </message>
    <message>
        <source>clears %1</source>
        <translation>%1 をクリア</translation>
    </message>
    <message>
        <source>sets %1</source>
        <translation>%1 をセット</translation>
    </message>
    <message>
        <source>notifies %1</source>
        <translation>%1 に通知</translation>
    </message>
    <message>
        <source>%1 is broken</source>
        <translation>%1 が破損</translation>
    </message>
    <message>
        <source>%1 starts</source>
        <translation>%1 が開始</translation>
    </message>
    <message>
        <source>submits %1 to %2</source>
        <translation>%1 を %2 に依頼</translation>
    </message>
    <message>
        <source>%1 is finished</source>
        <translation>%1 が終了</translation>
    </message>
    <message>
        <source>hands the result back to the loop</source>
        <translation>結果をループに返す</translation>
    </message>
    <message>
        <source>%1 is dropped</source>
        <translation>%1 を破棄</translation>
    </message>
    <message>
        <source>%1 is shut down</source>
        <translation>%1 を停止</translation>
    </message>
    <message>
        <source>has %1</source>
        <translation>%1 を取得</translation>
    </message>
    <message>
        <source>%1 is over</source>
        <translation>%1 が終了</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>is resumed by %1: %2</source>
        <translation>%1 が再開: %2</translation>
    </message>
    <message>
        <source>stops at %1%2</source>
        <translation>%1 で停止%2</translation>
    </message>
    <message>
        <source>1 line not shown</source>
        <translation>1 行を省略</translation>
    </message>
    <message>
        <source>%1 lines not shown</source>
        <translation>%1 行を省略</translation>
    </message>
    <message>
        <source>prints &quot;%1&quot;</source>
        <translation>「%1」を出力</translation>
    </message>
    <message>
        <source>raises %1%2</source>
        <translation>%1 を送出%2</translation>
    </message>
    <message>
        <source>catches %1%2</source>
        <translation>%1 を捕捉%2</translation>
    </message>
    <message>
        <source>the exception</source>
        <translation>例外</translation>
    </message>
    <message>
        <source>the program ends</source>
        <translation>プログラムの終了</translation>
    </message>
    <message>
        <source>the program ends with exit code %1</source>
        <translation>プログラムの終了、終了コード %1</translation>
    </message>
    <message>
        <source>is struck by %1%2</source>
        <translation>%1 が届く%2</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>指摘</translation>
    </message>
    <message>
        <source>The clock moves to %1 while %2 stands still.</source>
        <translation>%2 が止まっている間に、時計が %1 に進みます。</translation>
    </message>
    <message>
        <source>While the loop waits, no code runs in its thread. Other threads go on.</source>
        <translation>ループが待つ間、そのスレッドでは何も実行されません。ほかのスレッドは続行します。</translation>
    </message>
    <message>
        <source>Nothing is ready, so the event loop waits %1: the clock moves to %2, when %3 is due.</source>
        <translation>準備完了のものがないため、イベントループは %1 待ちます。時計は %3 が満了する %2 に進みます。</translation>
    </message>
    <message>
        <source>Nothing is ready, so the event loop waits %1: the clock moves to %2, when %3 is over on %4.</source>
        <translation>準備完了のものがないため、イベントループは %1 待ちます。時計は %4 で %3 が終わる %2 に進みます。</translation>
    </message>
    <message>
        <source>Nothing is ready, so the event loop waits %1: the clock moves to %2.</source>
        <translation>準備完了のものがないため、イベントループは %1 待ちます。時計は %2 に進みます。</translation>
    </message>
    <message>
        <source>The event loop runs %1.</source>
        <translation>イベントループは %1 を実行します。</translation>
    </message>
    <message>
        <source>The time of %1 is over: the event loop runs %2.</source>
        <translation>%1 の時間が終わり、イベントループは %2 を実行します。</translation>
    </message>
    <message>
        <source>The event loop takes %1: it runs %2.</source>
        <translation>イベントループは %1 を受け取り、%2 を実行します。</translation>
    </message>
    <message>
        <source>Iteration %1 begins: 1 handle is ready.</source>
        <translation>反復 %1 を始めます。準備完了のハンドルは 1 個です。</translation>
    </message>
    <message>
        <source>Iteration %1 begins: %2 handles are ready.</source>
        <translation>反復 %1 を始めます。準備完了のハンドルは %2 個です。</translation>
    </message>
    <message>
        <source>%1 starts the event loop.</source>
        <translation>%1 がイベントループを開始します。</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>The loop runs one thing at a time: it takes handles from its ready queue, one after the other. When none is ready it waits for the next timer or thread.</source>
        <translation>ループは一度に一つだけを実行します。実行待ち行列からハンドルを順に取り出し、なければ次のタイマーかスレッドを待ちます。</translation>
    </message>
    <message>
        <source>The loop runs exactly the handles that are ready now. What they schedule runs in the next iteration.</source>
        <translation>ループはいま準備完了のハンドルだけを実行します。それらが予約したものは次の反復で実行します。</translation>
    </message>
    <message>
        <source>The event loop stops.</source>
        <translation>イベントループが停止します。</translation>
    </message>
    <message>
        <source>It finishes the iteration in which it was told to stop.</source>
        <translation>停止を指示された反復は最後まで実行します。</translation>
    </message>
    <message>
        <source>The event loop is closed.</source>
        <translation>イベントループを閉じます。</translation>
    </message>
    <message>
        <source>A closed loop cannot run again.</source>
        <translation>閉じたループは二度と実行できません。</translation>
    </message>
    <message>
        <source>%1 joins the ready queue.</source>
        <translation>%1 が実行待ち行列に入ります。</translation>
    </message>
    <message>
        <source>It runs in the next iteration, behind everything that is queued already.</source>
        <translation>すでに並んでいるものの後で、次の反復で実行します。</translation>
    </message>
    <message>
        <source>%1 sets a timer: %2 is due at %3, %4 from now.</source>
        <translation>%1 がタイマーを設定します。%2 は %4 後の %3 に満了します。</translation>
    </message>
    <message>
        <source>Until then the loop is free to run other things.</source>
        <translation>それまでループはほかのものを自由に実行できます。</translation>
    </message>
    <message>
        <source>The timer of %1 is due: its handle joins the ready queue.</source>
        <translation>%1 のタイマーが満了し、そのハンドルが実行待ち行列に入ります。</translation>
    </message>
    <message>
        <source>Timers that are due join in the order of their deadlines, equal ones as they were set, behind what is ready already.</source>
        <translation>満了したタイマーは期限の順に、同じ期限なら設定した順に、すでに準備完了のものの後ろに入ります。</translation>
    </message>
    <message>
        <source>A callback runs to its end without a break; nothing else runs meanwhile.</source>
        <translation>コールバックは途切れずに最後まで実行します。その間、ほかのものは実行しません。</translation>
    </message>
    <message>
        <source>%1 has run; the event loop goes on.</source>
        <translation>%1 の実行が終わり、イベントループは続行します。</translation>
    </message>
    <message>
        <source>%1 cancels %2.</source>
        <translation>%1 が %2 をキャンセルします。</translation>
    </message>
    <message>
        <source>A cancelled handle keeps its place in its queue. It is dropped when its turn comes.</source>
        <translation>キャンセルされたハンドルは列に残り、順番が来たときに捨てられます。</translation>
    </message>
    <message>
        <source>The event loop drops %1 without running it, because it was cancelled.</source>
        <translation>%1 はキャンセル済みのため、イベントループは実行せずに捨てます。</translation>
    </message>
    <message>
        <source>%1 is answered.</source>
        <translation>%1 に応答がありました。</translation>
    </message>
    <message>
        <source>%1 is answered: %2.</source>
        <translation>%1 に応答がありました: %2。</translation>
    </message>
    <message>
        <source>Nobody in the program worked on it: its time passed elsewhere.</source>
        <translation>プログラムの中では誰も作業していません。時間は外で過ぎました。</translation>
    </message>
    <message>
        <source>%1 fails: %2.</source>
        <translation>%1 は失敗しました: %2。</translation>
    </message>
    <message>
        <source>%1 is given up: nobody waits for the answer any more.</source>
        <translation>%1 は打ち切られました。応答を待つ者はもういません。</translation>
    </message>
    <message>
        <source>%1 has finished %2.</source>
        <translation>%1 が %2 を終えました。</translation>
    </message>
    <message>
        <source>%1 has finished %2; the result is %3.</source>
        <translation>%1 が %2 を終えました。結果は %3 です。</translation>
    </message>
    <message>
        <source>%1 has finished %2: it raised %3.</source>
        <translation>%1 が %2 を終えました。例外 %3 が送出されました。</translation>
    </message>
    <message>
        <source>%1 was cancelled on %2.</source>
        <translation>%1 は %2 でキャンセルされました。</translation>
    </message>
    <message>
        <source>%1 turns to the outside: %2.</source>
        <translation>%1 が外の世界に向かいます: %2。</translation>
    </message>
    <message>
        <source>What happens there takes time, but none of the program&apos;s threads.</source>
        <translation>そこでの処理は時間がかかりますが、プログラムのスレッドは使いません。</translation>
    </message>
    <message>
        <source>%1: %2 opens.</source>
        <translation>%1: %2 が開きます。</translation>
    </message>
    <message>
        <source>%1 is served by %2.</source>
        <translation>%1 には %2 が応えます。</translation>
    </message>
    <message>
        <source>It does one thing at a time, in the order in which it was asked.</source>
        <translation>頼まれた順に、一度に一つずつ処理します。</translation>
    </message>
    <message>
        <source>%1 asks for %2.</source>
        <translation>%1 が %2 を頼みます。</translation>
    </message>
    <message>
        <source>It goes out as soon as a connection is free. Whoever awaits it leaves the event loop free meanwhile; a blocking call does not.</source>
        <translation>接続が空きしだい送られます。await すればその間イベントループは空きますが、ブロックする呼び出しでは空きません。</translation>
    </message>
    <message>
        <source>%1 is closed.</source>
        <translation>%1 を閉じます。</translation>
    </message>
    <message>
        <source>%1 carries %2.</source>
        <translation>%1 が %2 を運びます。</translation>
    </message>
    <message>
        <source>%1 works on %2.</source>
        <translation>%1 が %2 を処理します。</translation>
    </message>
    <message>
        <source>%1 has something for the event loop.</source>
        <translation>%1 からイベントループに知らせがあります。</translation>
    </message>
    <message>
        <source>The loop finds it when it looks for events, and puts a handle into its ready queue. That handle sets the result, and the task that waits for it resumes one iteration later.</source>
        <translation>ループはイベントを調べるときにこれを見つけ、実行待ち行列にハンドルを入れます。そのハンドルが結果を設定し、待っているタスクは次の反復で再開します。</translation>
    </message>
    <message>
        <source>A pool is created: %1, with at most 1 worker.</source>
        <translation>プール %1 を作ります。ワーカーは 1 個までです。</translation>
    </message>
    <message>
        <source>A pool is created: %1, with at most %2 workers.</source>
        <translation>プール %1 を作ります。ワーカーは %2 個までです。</translation>
    </message>
    <message>
        <source>Its workers are processes beside the program&apos;s own.</source>
        <translation>ワーカーはプログラムとは別のプロセスです。</translation>
    </message>
    <message>
        <source>Its workers are threads beside the event loop&apos;s own. They start when there is work.</source>
        <translation>ワーカーはイベントループとは別のスレッドです。仕事があるときに開始します。</translation>
    </message>
    <message>
        <source>%1 hands %2 to %3.</source>
        <translation>%1 が %2 を %3 に渡します。</translation>
    </message>
    <message>
        <source>It runs in another process as soon as a worker is free, while the event loop goes on.</source>
        <translation>ワーカーが空きしだい別のプロセスで実行します。その間もイベントループは続行します。</translation>
    </message>
    <message>
        <source>It runs in a thread as soon as a worker is free, while the event loop goes on.</source>
        <translation>ワーカーが空きしだいスレッドで実行します。その間もイベントループは続行します。</translation>
    </message>
    <message>
        <source>%1 starts %2.</source>
        <translation>%1 が %2 を開始します。</translation>
    </message>
    <message>
        <source>A pool starts a worker when a job comes, none is idle, and it has fewer than it may have.</source>
        <translation>仕事が来て、空きのワーカーがなく、上限に達していなければ、プールはワーカーを開始します。</translation>
    </message>
    <message>
        <source>%1 starts to run %2.</source>
        <translation>%1 が %2 の実行を始めます。</translation>
    </message>
    <message>
        <source>The event loop hears at once that the job will not run.</source>
        <translation>仕事が実行されないことは、すぐにイベントループに伝わります。</translation>
    </message>
    <message>
        <source>%1 hands its result back to the event loop.</source>
        <translation>%1 が結果をイベントループに返します。</translation>
    </message>
    <message>
        <source>call_soon_threadsafe() puts a handle into the loop&apos;s ready queue. That handle sets the result, and the task that waits for it resumes one iteration later.</source>
        <translation>call_soon_threadsafe() がループの実行待ち行列にハンドルを入れます。そのハンドルが結果を設定し、待っているタスクは次の反復で再開します。</translation>
    </message>
    <message>
        <source>%1 is dropped: nobody wants its result any more.</source>
        <translation>%1 は捨てられます。結果を必要とする者はもういません。</translation>
    </message>
    <message>
        <source>%1 is shut down.</source>
        <translation>%1 を停止します。</translation>
    </message>
    <message>
        <source>It takes no more work, and its workers end.</source>
        <translation>もう仕事を受け付けず、ワーカーは終了します。</translation>
    </message>
    <message>
        <source>%1 goes on%2.</source>
        <translation>%1 は%2続行します。</translation>
    </message>
    <message>
        <source>%1 goes on%2: “%3”.</source>
        <translation>%1 は%2続行します: 「%3」。</translation>
    </message>
    <message>
        <source>The program ends with an exception that nobody caught: %1.</source>
        <translation>誰も捕捉しなかった例外でプログラムが終わります: %1。</translation>
    </message>
    <message>
        <source>Python prints the traceback and exits with code %1.</source>
        <translation>Python はトレースバックを出力し、終了コード %1 で終わります。</translation>
    </message>
    <message>
        <source>The program ends with exit code %1.</source>
        <translation>プログラムが終了コード %1 で終わります。</translation>
    </message>
    <message>
        <source>The program ends.</source>
        <translation>プログラムが終わります。</translation>
    </message>
    <message>
        <source>%1 ends with %2.</source>
        <translation>%1 は %2 で終わります。</translation>
    </message>
    <message>
        <source>%1 ends.</source>
        <translation>%1 は終わります。</translation>
    </message>
    <message>
        <source>%1 ends and returns %2.</source>
        <translation>%1 は終わり、%2 を返します。</translation>
    </message>
    <message>
        <source>%1 strikes %2%3. The program ignores it.</source>
        <translation>%1 が%3 %2 に届きます。プログラムは無視します。</translation>
    </message>
    <message>
        <source>%1 strikes %2%3: asyncio.run cancels the main task.</source>
        <translation>%1 が%3 %2 に届きます。asyncio.run はメインのタスクをキャンセルします。</translation>
    </message>
    <message>
        <source>When that task has ended, asyncio.run raises KeyboardInterrupt. If Ctrl+C comes once more before then, KeyboardInterrupt is raised right where it strikes.</source>
        <translation>そのタスクが終わると、asyncio.run は KeyboardInterrupt を送出します。その前にもう一度 Ctrl+C が来ると、届いたその場で KeyboardInterrupt が送出されます。</translation>
    </message>
    <message>
        <source>%1 strikes %2%3: KeyboardInterrupt is raised right there.</source>
        <translation>%1 が%3 %2 に届き、その場で KeyboardInterrupt が送出されます。</translation>
    </message>
    <message>
        <source>Nobody has set a handler for it. Inside a callback or a task&apos;s step it passes through the event loop and ends run_forever() or run_until_complete().</source>
        <translation>ハンドラーは設定されていません。コールバックやタスクのステップの中では、イベントループを通り抜けて run_forever() や run_until_complete() を終わらせます。</translation>
    </message>
    <message>
        <source>%1 strikes %2%3: it ends the program.</source>
        <translation>%1 が%3 %2 に届き、プログラムを終わらせます。</translation>
    </message>
    <message>
        <source>%1 strikes %2%3: the event loop will call %4 in its next iteration.</source>
        <translation>%1 が%3 %2 に届きます。イベントループは次の反復で %4 を呼び出します。</translation>
    </message>
    <message>
        <source>loop.add_signal_handler() has set it. Nothing is interrupted: what runs goes on.</source>
        <translation>loop.add_signal_handler() で設定されたものです。何も中断されず、実行中のものは続行します。</translation>
    </message>
    <message>
        <source>%1 strikes %2%3: the program&apos;s handler %4 is called there.</source>
        <translation>%1 が%3 %2 に届き、プログラムのハンドラー %4 がその場で呼び出されます。</translation>
    </message>
    <message>
        <source>Handlers run on the main thread, between two instructions of whatever it is doing.</source>
        <translation>ハンドラーはメインスレッドで、実行中の命令と命令の間に実行されます。</translation>
    </message>
    <message>
        <source>%1 prints &quot;%2&quot; to the error stream.</source>
        <translation>%1 が「%2」をエラー出力に書きます。</translation>
    </message>
    <message>
        <source>%1 prints &quot;%2&quot;.</source>
        <translation>%1 が「%2」を出力します。</translation>
    </message>
    <message>
        <source>%1 runs %2 with %3.</source>
        <translation>%1 が %3 で %2 を実行します。</translation>
    </message>
    <message>
        <source>A generator runs only while somebody calls it, and whoever calls waits until it yields.</source>
        <translation>ジェネレーターは呼び出されている間だけ実行され、呼び出した側は yield されるまで待ちます。</translation>
    </message>
    <message>
        <source>%1 stops at %2%3.</source>
        <translation>%1 は%3 %2 で止まります。</translation>
    </message>
    <message>
        <source>Its frame stays as it is. The value goes to the caller, which goes on now.</source>
        <translation>フレームはそのまま残ります。値は呼び出した側に渡り、そちらが続行します。</translation>
    </message>
    <message>
        <source>%1 ran 1 line that is not shown by itself.</source>
        <translation>%1 は 1 行を実行しました（個別には示しません）。</translation>
    </message>
    <message>
        <source>%1 ran %2 lines that are not shown one by one.</source>
        <translation>%1 は %2 行を実行しました（1 行ずつは示しません）。</translation>
    </message>
    <message>
        <source>%1 is raised%2.</source>
        <translation>%1 が%2送出されます。</translation>
    </message>
    <message>
        <source>A thread has room for one running loop, and its loop runs already: await the coroutine there.</source>
        <translation>一つのスレッドで実行できるループは一つだけで、すでに実行中です。コルーチンはそのループで await してください。</translation>
    </message>
    <message>
        <source>It travels outwards until an except clause takes it. finally blocks run on the way.</source>
        <translation>except 節が受け止めるまで外側へ伝わります。途中の finally ブロックは実行されます。</translation>
    </message>
    <message>
        <source>%1 is caught%2.</source>
        <translation>%1 が%2捕捉されます。</translation>
    </message>
    <message>
        <source>Something here deserves attention.</source>
        <translation>ここに注意すべきことがあります。</translation>
    </message>
    <message>
        <source>its deadline</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>its %1 s deadline</source>
        <translation>%1 秒の期限</translation>
    </message>
    <message>
        <source>%1 ran past %2, so %3 cancelled it (iteration %4) and waited until the cancellation had been delivered (iteration %5).</source>
        <translation>%1 が %2 を過ぎたため、%3 はそれをキャンセルし（反復 %4）、キャンセルが届くまで待ちました（反復 %5）。</translation>
    </message>
    <message>
        <source>No time passed: all of this is one instant.</source>
        <translation>時間は過ぎていません。すべて同じ瞬間のことです。</translation>
    </message>
    <message>
        <source>%1 starts: asyncio cleans up behind the program.</source>
        <translation>%1 が始まります。asyncio がプログラムの後始末をします。</translation>
    </message>
    <message>
        <source>%1 starts: its coroutine begins to run.</source>
        <translation>%1 が始まります。コルーチンの実行が始まります。</translation>
    </message>
    <message>
        <source>%1 starts: %2() begins to run.</source>
        <translation>%1 が始まります。%2() の実行が始まります。</translation>
    </message>
    <message>
        <source>It runs until its first await that has to wait. Nothing else runs in the loop meanwhile.</source>
        <translation>実際に待つことになる最初の await まで実行します。その間ループではほかのものは実行しません。</translation>
    </message>
    <message>
        <source>%1 was cancelled before it could start: its coroutine never runs.</source>
        <translation>%1 は始まる前にキャンセルされました。そのコルーチンは実行されません。</translation>
    </message>
    <message>
        <source>CancelledError is thrown into a coroutine that has not begun, which ends it at once, without its finally blocks.</source>
        <translation>まだ始まっていないコルーチンに CancelledError が送り込まれます。コルーチンは finally ブロックも実行せず、すぐに終わります。</translation>
    </message>
    <message>
        <source>%1 resumes with CancelledError: it was cancelled.</source>
        <translation>%1 は CancelledError で再開します。キャンセルされました。</translation>
    </message>
    <message>
        <source>%1 was cancelled: its await of %2 raises CancelledError.</source>
        <translation>%1 はキャンセルされました。%2 の await が CancelledError を送出します。</translation>
    </message>
    <message>
        <source>The task may clean up, or even go on. It is cancelled only when the error leaves its coroutine.</source>
        <translation>タスクは後始末をすることも、続行することもできます。エラーがコルーチンの外に出て初めてキャンセルになります。</translation>
    </message>
    <message>
        <source>%1 resumes with %2.</source>
        <translation>%1 は %2 で再開します。</translation>
    </message>
    <message>
        <source>%1 resumes: its await of %2 raises %3.</source>
        <translation>%1 が再開します。%2 の await が %3 を送出します。</translation>
    </message>
    <message>
        <source>%1 resumes: the %2() it was waiting in raises %3.</source>
        <translation>%1 が再開します。待っていた %2() が %3 を送出します。</translation>
    </message>
    <message>
        <source>%1 ended (iteration %2), which woke it.</source>
        <translation>%1 が終わり（反復 %2）、これを起こしました。</translation>
    </message>
    <message>
        <source>%1 handed its result back to the loop, which woke it.</source>
        <translation>%1 が結果をループに返し、ループがこれを起こしました。</translation>
    </message>
    <message>
        <source>Its timer was due at %1. The timer&apos;s handle woke it, and it resumes one iteration later.</source>
        <translation>タイマーは %1 に満了しました。タイマーのハンドルに起こされ、次の反復で再開します。</translation>
    </message>
    <message>
        <source>Tasks resume in the order in which they were woken.</source>
        <translation>タスクは起こされた順に再開します。</translation>
    </message>
    <message>
        <source>%1 resumes after letting the others run.</source>
        <translation>%1 はほかに譲ったあとで再開します。</translation>
    </message>
    <message>
        <source>It was queued again when it gave way; everything that was ready before it has run.</source>
        <translation>譲ったときに列に並び直し、先に準備完了だったものはすべて実行されました。</translation>
    </message>
    <message>
        <source>%1 resumes: the time of %2 has run out.</source>
        <translation>%1 が再開します。%2 の時間が切れました。</translation>
    </message>
    <message>
        <source>What it was waiting for is still not done.</source>
        <translation>待っていたものはまだ完了していません。</translation>
    </message>
    <message>
        <source>%1 resumes: %2 is done.</source>
        <translation>%1 が再開します。%2 が完了しました。</translation>
    </message>
    <message>
        <source>%1 resumes: %2 is done and gives %3.</source>
        <translation>%1 が再開します。%2 が完了し、%3 を返しました。</translation>
    </message>
    <message>
        <source>an item</source>
        <translation>要素</translation>
    </message>
    <message>
        <source>One at a time may hold it; the others wait in line until it is released.</source>
        <translation>持てるのは一度に一つだけです。ほかは解放されるまで並んで待ちます。</translation>
    </message>
    <message>
        <source>Whoever waits for it goes on when somebody sets it.</source>
        <translation>誰かがセットすると、待っているものが続行します。</translation>
    </message>
    <message>
        <source>Whoever waits for it gives up its lock meanwhile, and goes on when somebody notifies it.</source>
        <translation>待つ間はロックを手放し、誰かが通知すると続行します。</translation>
    </message>
    <message>
        <source>At most %1 may be inside at once; the others wait in line.</source>
        <translation>同時に入れるのは %1 個までです。ほかは並んで待ちます。</translation>
    </message>
    <message>
        <source>Whoever arrives waits until %1 are there.</source>
        <translation>到着したものは %1 個そろうまで待ちます。</translation>
    </message>
    <message>
        <source>Whoever gets waits while it is empty, whoever puts while it holds %1.</source>
        <translation>空の間は取り出す側が、%1 個ある間は入れる側が待ちます。</translation>
    </message>
    <message>
        <source>Whoever gets waits while it is empty; there is always room to put.</source>
        <translation>空の間は取り出す側が待ちます。入れる場所はいつでもあります。</translation>
    </message>
    <message>
        <source>%1 creates the lock %2.</source>
        <translation>%1 がロック %2 を作ります。</translation>
    </message>
    <message>
        <source>%1 creates the event %2.</source>
        <translation>%1 がイベント %2 を作ります。</translation>
    </message>
    <message>
        <source>%1 creates the condition %2.</source>
        <translation>%1 が条件変数 %2 を作ります。</translation>
    </message>
    <message>
        <source>%1 creates the semaphore %2.</source>
        <translation>%1 がセマフォ %2 を作ります。</translation>
    </message>
    <message>
        <source>%1 creates the barrier %2.</source>
        <translation>%1 がバリア %2 を作ります。</translation>
    </message>
    <message>
        <source>%1 creates the queue %2.</source>
        <translation>%1 がキュー %2 を作ります。</translation>
    </message>
    <message>
        <source>%1 creates %2.</source>
        <translation>%1 が %2 を作ります。</translation>
    </message>
    <message>
        <source>%1 releases %2: its counter is %3 now.</source>
        <translation>%1 が %2 を解放します。カウンターは %3 になりました。</translation>
    </message>
    <message>
        <source>%1 releases %2.</source>
        <translation>%1 が %2 を解放します。</translation>
    </message>
    <message>
        <source>If somebody waits for it, the first in the queue is woken.</source>
        <translation>待っているものがあれば、列の先頭が起こされます。</translation>
    </message>
    <message>
        <source>%1 is the last to leave %2.</source>
        <translation>%1 が最後に %2 を離れます。</translation>
    </message>
    <message>
        <source>It can be used again from now on.</source>
        <translation>ここからまた使えます。</translation>
    </message>
    <message>
        <source>%1 is the last to arrive at %2: everybody who waits there may go on.</source>
        <translation>%1 が最後に %2 に到着し、そこで待つ全員が続行できます。</translation>
    </message>
    <message>
        <source>Those who waited resume in the order in which they came, each when it has had the barrier&apos;s lock.</source>
        <translation>待っていたものは来た順に、それぞれバリアのロックを得てから再開します。</translation>
    </message>
    <message>
        <source>%1 clears %2.</source>
        <translation>%1 が %2 をクリアします。</translation>
    </message>
    <message>
        <source>From now on, whoever waits for it has to wait.</source>
        <translation>ここからは、これを待つと止まることになります。</translation>
    </message>
    <message>
        <source>%1 sets %2.</source>
        <translation>%1 が %2 をセットします。</translation>
    </message>
    <message>
        <source>Everybody who waits for it is woken.</source>
        <translation>待っている全員が起こされます。</translation>
    </message>
    <message>
        <source>%1 puts %2 into %3: 1 item is there now.</source>
        <translation>%1 が %3 に %2 を入れます。いま 1 個あります。</translation>
    </message>
    <message>
        <source>%1 puts %2 into %3: %4 items are there now.</source>
        <translation>%1 が %3 に %2 を入れます。いま %4 個あります。</translation>
    </message>
    <message>
        <source>If somebody waits to get an item, the first of them is woken.</source>
        <translation>取り出しを待っているものがあれば、その先頭が起こされます。</translation>
    </message>
    <message>
        <source>%1 gets %2 from %3: 1 item is left.</source>
        <translation>%1 が %3 から %2 を取り出します。残りは 1 個です。</translation>
    </message>
    <message>
        <source>%1 gets %2 from %3: %4 items are left.</source>
        <translation>%1 が %3 から %2 を取り出します。残りは %4 個です。</translation>
    </message>
    <message>
        <source>%1 reports an item of %2 as done: 1 item is unfinished.</source>
        <translation>%1 が %2 の要素を一つ完了と報告します。未完了は 1 個です。</translation>
    </message>
    <message>
        <source>%1 reports an item of %2 as done: %3 items are unfinished.</source>
        <translation>%1 が %2 の要素を一つ完了と報告します。未完了は %3 個です。</translation>
    </message>
    <message>
        <source>When none is left unfinished, everybody who waits in join() is woken.</source>
        <translation>未完了がなくなると、join() で待つ全員が起こされます。</translation>
    </message>
    <message>
        <source>%1 has to wait for %2: it joins the queue of its waiters.</source>
        <translation>%1 は %2 を待つため、その列に並びます。</translation>
    </message>
    <message>
        <source>Waiters are served in the order in which they came.</source>
        <translation>待っているものは来た順に扱われます。</translation>
    </message>
    <message>
        <source>%1 no longer waits for %2.</source>
        <translation>%1 は %2 を待つのをやめます。</translation>
    </message>
    <message>
        <source>%1 acquires %2.</source>
        <translation>%1 が %2 を獲得します。</translation>
    </message>
    <message>
        <source>%1 notifies %2: %3 may go on.</source>
        <translation>%1 が %2 に通知し、%3 が続行できます。</translation>
    </message>
    <message>
        <source>%1 is broken: everybody who waits at it gets BrokenBarrierError.</source>
        <translation>%1 が壊れました。そこで待つ全員に BrokenBarrierError が送出されます。</translation>
    </message>
    <message>
        <source>what it awaits</source>
        <translation>await しているもの</translation>
    </message>
    <message>
        <source>%1 is cancelled, so %2 joins the ready queue.</source>
        <translation>%1 がキャンセルされたため、%2 が実行待ち行列に入ります。</translation>
    </message>
    <message>
        <source>%1 is done, so %2 joins the ready queue.</source>
        <translation>%1 が完了したため、%2 が実行待ち行列に入ります。</translation>
    </message>
    <message>
        <source>It resumes when its turn comes, in the next iteration.</source>
        <translation>次の反復で順番が来たときに再開します。</translation>
    </message>
    <message>
        <source>Whoever awaits it is woken, and resumes in the next iteration.</source>
        <translation>await しているものが起こされ、次の反復で再開します。</translation>
    </message>
    <message>
        <source>%1 ends with an exception: %2.</source>
        <translation>%1 が例外で終わります: %2。</translation>
    </message>
    <message>
        <source>The exception is kept in the task. It is raised where the task is awaited.</source>
        <translation>例外はタスクに保存され、タスクが await されたところで送出されます。</translation>
    </message>
    <message>
        <source>%1 ends: it is cancelled.</source>
        <translation>%1 が終わります。キャンセルされました。</translation>
    </message>
    <message>
        <source>CancelledError has left its coroutine. Whoever awaits it gets CancelledError too, one iteration later.</source>
        <translation>CancelledError がコルーチンの外に出ました。await しているものにも、次の反復で CancelledError が送出されます。</translation>
    </message>
    <message>
        <source>%1 is done; its result is %2.</source>
        <translation>%1 が完了しました。結果は %2 です。</translation>
    </message>
    <message>
        <source>%1 is done.</source>
        <translation>%1 が完了しました。</translation>
    </message>
    <message>
        <source>Its done-callbacks do not run at once: each is scheduled for the next iteration.</source>
        <translation>完了時のコールバックはすぐには実行されません。それぞれ次の反復に予約されます。</translation>
    </message>
    <message>
        <source>%1 is done; it holds an exception: %2.</source>
        <translation>%1 が完了しました。例外を保持しています: %2。</translation>
    </message>
    <message>
        <source>The exception is raised wherever the future is awaited.</source>
        <translation>例外はフューチャーが await されたところで送出されます。</translation>
    </message>
    <message>
        <source>%1 is cancelled.</source>
        <translation>%1 がキャンセルされました。</translation>
    </message>
    <message>
        <source>Whoever awaits it gets CancelledError.</source>
        <translation>await しているものには CancelledError が送出されます。</translation>
    </message>
    <message>
        <source>%1 returns %2.</source>
        <translation>%1 は %2 を返します。</translation>
    </message>
    <message>
        <source>%1 is left by an exception.</source>
        <translation>例外により %1 から出ます。</translation>
    </message>
    <message>
        <source>%1 is left by an exception: %2.</source>
        <translation>例外により %1 から出ます: %2。</translation>
    </message>
    <message>
        <source>%1 is left by CancelledError.</source>
        <translation>CancelledError により %1 から出ます。</translation>
    </message>
    <message>
        <source>asyncio makes %1 to clean up: it shuts down async generators and the pool of to_thread().</source>
        <translation>asyncio が後始末のために %1 を作ります。非同期ジェネレーターと to_thread() のプールを閉じます。</translation>
    </message>
    <message>
        <source>The program made no such task: asyncio.run does that at its end.</source>
        <translation>プログラムが作ったタスクではありません。asyncio.run が最後に作ります。</translation>
    </message>
    <message>
        <source>A new task does not run at once: its first step is queued and begins in the next iteration.</source>
        <translation>新しいタスクはすぐには実行されません。最初のステップが列に入り、次の反復で始まります。</translation>
    </message>
    <message>
        <source>%1 calls %2: that makes a coroutine, and runs nothing yet.</source>
        <translation>%1 が %2 を呼び出します。コルーチンができるだけで、まだ何も実行しません。</translation>
    </message>
    <message>
        <source>A coroutine runs when it is awaited or made into a task.</source>
        <translation>コルーチンは await されるか、タスクになったときに実行されます。</translation>
    </message>
    <message>
        <source>%1 enters %2.</source>
        <translation>%1 が %2 に入ります。</translation>
    </message>
    <message>
        <source>Awaiting a coroutine is like calling a function: it runs at once, in the same step.</source>
        <translation>コルーチンの await は関数の呼び出しと同じです。同じステップの中ですぐに実行されます。</translation>
    </message>
    <message>
        <source>The coroutine %1 was never awaited, so it never ran.</source>
        <translation>コルーチン %1 は await されなかったため、実行されませんでした。</translation>
    </message>
    <message>
        <source>Write await %1, or make a task of it with asyncio.create_task(%1).</source>
        <translation>await %1 と書くか、asyncio.create_task(%1) でタスクにしてください。</translation>
    </message>
    <message>
        <source>%1 awaits %2: it stops here until that is done.</source>
        <translation>%1 が %2 を await します。完了するまでここで止まります。</translation>
    </message>
    <message>
        <source>Its step is over. While it waits, the event loop runs whatever else is ready.</source>
        <translation>このステップは終わりです。待つ間、イベントループはほかの準備完了のものを実行します。</translation>
    </message>
    <message>
        <source>%1 lets the others run: it goes to the end of the ready queue.</source>
        <translation>%1 がほかに譲り、実行待ち行列の最後尾に並びます。</translation>
    </message>
    <message>
        <source>It resumes in the next iteration, after everything that is queued before it.</source>
        <translation>前に並んでいるものがすべて済んだあと、次の反復で再開します。</translation>
    </message>
    <message>
        <source>%1 requests the cancellation of %2.</source>
        <translation>%1 が %2 のキャンセルを要求します。</translation>
    </message>
    <message>
        <source>cancel() does not stop a task. It arranges for CancelledError to be raised inside it when it runs next.</source>
        <translation>cancel() はタスクを止めません。次に実行されるときに中で CancelledError が送出されるようにします。</translation>
    </message>
    <message>
        <source>CancelledError is raised inside %1, where it was waiting.</source>
        <translation>%1 が待っていたところで CancelledError が送出されます。</translation>
    </message>
    <message>
        <source>The task may clean up in finally, or catch the error. It is cancelled only when the error leaves its coroutine.</source>
        <translation>タスクは finally で後始末をすることも、エラーを捕捉することもできます。エラーがコルーチンの外に出て初めてキャンセルになります。</translation>
    </message>
    <message>
        <source>Nobody ever asked %1 for its exception: %2.</source>
        <translation>%1 の例外を誰も受け取りませんでした: %2。</translation>
    </message>
    <message>
        <source>asyncio can only log it. Await the task, or call its result() or exception().</source>
        <translation>asyncio にはログに残すことしかできません。タスクを await するか、result() または exception() を呼び出してください。</translation>
    </message>
    <message>
        <source>%1 was destroyed while it was still pending.</source>
        <translation>%1 は未完了のまま破棄されました。</translation>
    </message>
    <message>
        <source>The loop went away before the task was done. Keep a reference to it and await it.</source>
        <translation>タスクが完了する前にループがなくなりました。タスクへの参照を取っておき、await してください。</translation>
    </message>
    <message>
        <source>%1 creates a future: %2.</source>
        <translation>%1 がフューチャーを作ります: %2。</translation>
    </message>
    <message>
        <source>A future is a result that is not there yet. Somebody has to set it.</source>
        <translation>フューチャーはまだ存在しない結果です。誰かが設定しなければなりません。</translation>
    </message>
    <message>
        <source>%1 needs %2.</source>
        <translation>%1 には %2 が必要です。</translation>
    </message>
    <message>
        <source>It has attached a callback, which runs in the iteration after that is done.</source>
        <translation>コールバックを登録しました。完了した次の反復で実行されます。</translation>
    </message>
    <message>
        <source>%1 will be called when %2 is done.</source>
        <translation>%2 が完了すると %1 が呼び出されます。</translation>
    </message>
    <message>
        <source>Only this process waits.</source>
        <translation>待つのはこのプロセスだけです。</translation>
    </message>
    <message>
        <source>Only this thread waits.</source>
        <translation>待つのはこのスレッドだけです。</translation>
    </message>
    <message>
        <source>The event loop and the other threads go on.</source>
        <translation>イベントループとほかのスレッドは続行します。</translation>
    </message>
    <message>
        <source>The others go on.</source>
        <translation>ほかは続行します。</translation>
    </message>
    <message>
        <source>%1 waits for %2: %3.</source>
        <translation>%1 は %2 を待っています。%3。</translation>
    </message>
    <message>
        <source>Who computes gives way after 5 ms, or as soon as it stands still.</source>
        <translation>計算しているものは、5 ms 後か、止まるとすぐに順番を譲ります。</translation>
    </message>
    <message>
        <source> until %1</source>
        <translation> %1 まで</translation>
    </message>
    <message>
        <source>%1 stands still in %2%3.</source>
        <translation>%1 は %2 で%3止まっています。</translation>
    </message>
    <message>
        <source>%1 blocks the event loop with %2%3.</source>
        <translation>%1 は %2 で%3イベントループをブロックします。</translation>
    </message>
    <message>
        <source>The loop runs in the same thread, so no other task can run and no timer can fire.</source>
        <translation>ループは同じスレッドで動いているため、ほかのタスクは実行できず、タイマーも働きません。</translation>
    </message>
    <message>
        <source>%1 starts the process %2.</source>
        <translation>%1 がプロセス %2 を開始します。</translation>
    </message>
    <message>
        <source>It has a copy of the program&apos;s memory, and runs beside it.</source>
        <translation>プログラムのメモリの複製を持ち、並んで実行します。</translation>
    </message>
    <message>
        <source>%1 starts the thread %2.</source>
        <translation>%1 がスレッド %2 を開始します。</translation>
    </message>
    <message>
        <source>It runs beside the event loop, not in it.</source>
        <translation>イベントループの中ではなく、並んで実行します。</translation>
    </message>
    <message>
        <source>It runs beside whoever started it.</source>
        <translation>開始したものと並んで実行します。</translation>
    </message>
    <message>
        <source>%1 has %2 and goes on.</source>
        <translation>%1 は %2 を得て続行します。</translation>
    </message>
    <message>
        <source>%1 goes on.</source>
        <translation>%1 は続行します。</translation>
    </message>
    <message>
        <source>%1 goes on: %2 is over.</source>
        <translation>%1 は続行します。%2 が終わりました。</translation>
    </message>
    <message>
        <source>another thread computes</source>
        <translation>別のスレッドが計算中です</translation>
    </message>
    <message>
        <source>every processor is busy</source>
        <translation>どのプロセッサーも使用中です</translation>
    </message>
    <message>
        <source>The thread %1 ends.</source>
        <translation>スレッド %1 が終わります。</translation>
    </message>
    <message>
        <source>%1 waits for itself in the end: a deadlock.</source>
        <translation>%1 は結局自分自身を待っています。デッドロックです。</translation>
    </message>
    <message>
        <source>%1 is running now.</source>
        <translation>%1 は実行中です。</translation>
    </message>
    <message>
        <source>%1 does not exist yet.</source>
        <translation>%1 はまだありません。</translation>
    </message>
    <message>
        <source>%1 has ended: %2.</source>
        <translation>%1 は終わっています（%2）。</translation>
    </message>
    <message>
        <source>%1 would compute, but %2.</source>
        <translation>%1 は計算しようとしていますが、%2。</translation>
    </message>
    <message>
        <source>%1 is idle: no job is queued in its pool.</source>
        <translation>%1 は空きです。プールに待ちの仕事はありません。</translation>
    </message>
    <message>
        <source>%1 has nothing to do.</source>
        <translation>%1 には仕事がありません。</translation>
    </message>
    <message>
        <source>%1 is ready: it runs next.</source>
        <translation>%1 は準備完了です。次に実行します。</translation>
    </message>
    <message>
        <source>%1 is ready: 1 handle runs before it.</source>
        <translation>%1 は準備完了です。先に 1 個のハンドルを実行します。</translation>
    </message>
    <message>
        <source>%1 is ready: %2 handles run before it.</source>
        <translation>%1 は準備完了です。先に %2 個のハンドルを実行します。</translation>
    </message>
    <message>
        <source>The main thread runs the event loop until it stops.</source>
        <translation>メインスレッドは、イベントループが停止するまでそれを実行しています。</translation>
    </message>
    <message>
        <source>%1 awaits %2, and nothing ever finishes that.</source>
        <translation>%1 は %2 を await していますが、それを完了させるものはありません。</translation>
    </message>
    <message>
        <source>The event loop is stopped.</source>
        <translation>イベントループは停止しています。</translation>
    </message>
    <message>
        <source>The event loop has nothing to run: it %1.</source>
        <translation>イベントループには実行するものがありません（%1）。</translation>
    </message>
    <message>
        <source>%1 waits for %2, which %3 holds.</source>
        <translation>%1 は %3 が持つ %2 を待っています。</translation>
    </message>
    <message>
        <source>%1 waits for %2, which is empty until somebody puts something in.</source>
        <translation>%1 は %2 を待っています。誰かが何かを入れるまで空です。</translation>
    </message>
    <message>
        <source>%1 waits for %2, which is full until somebody takes something out.</source>
        <translation>%1 は %2 を待っています。誰かが何かを取り出すまで満杯です。</translation>
    </message>
    <message>
        <source>%1 waits for %2, which nobody has set.</source>
        <translation>%1 は %2 を待っていますが、誰もセットしていません。</translation>
    </message>
    <message>
        <source>%1 waits for %2, which nobody has notified.</source>
        <translation>%1 は %2 を待っていますが、誰も通知していません。</translation>
    </message>
    <message>
        <source>%1 waits for %2, where not everybody has arrived.</source>
        <translation>%1 は %2 で待っていますが、まだ全員がそろっていません。</translation>
    </message>
    <message>
        <source>%1 waits for %2, which has to be released.</source>
        <translation>%1 は %2 が解放されるのを待っています。</translation>
    </message>
    <message>
        <source>%1 awaits %2.</source>
        <translation>%1 は %2 を await しています。</translation>
    </message>
    <message>
        <source>%1 awaits %2, whose timer is due at %3, in %4.</source>
        <translation>%1 は %2 を await しています。タイマーは %4 後の %3 に満了します。</translation>
    </message>
    <message>
        <source>%1 awaits the result of %2, which is queued: every worker is busy.</source>
        <translation>%1 は %2 の結果を await していますが、ワーカーがすべて使用中で順番待ちです。</translation>
    </message>
    <message>
        <source>%1 awaits the result of %2, which runs on %3%4.</source>
        <translation>%1 は %3 で%4実行中の %2 の結果を await しています。</translation>
    </message>
    <message>
        <source>When the worker finishes, it hands the result back to the loop, which wakes %1 one iteration later.</source>
        <translation>ワーカーが終わると結果をループに返し、ループは次の反復で %1 を起こします。</translation>
    </message>
    <message>
        <source>%1 awaits %2, which needs %3.</source>
        <translation>%1 は %2 を await しています。それには %3 が必要です。</translation>
    </message>
    <message>
        <source>%1 awaits %2, which needs %3 and 1 other.</source>
        <translation>%1 は %2 を await しています。それには %3 とほか 1 件が必要です。</translation>
    </message>
    <message>
        <source>%1 awaits %2, which needs %3 and %4 others.</source>
        <translation>%1 は %2 を await しています。それには %3 とほか %4 件が必要です。</translation>
    </message>
    <message>
        <source>%1 awaits %2, whose timer was due at %3: the loop has not come to it yet.</source>
        <translation>%1 は %2 を await しています。タイマーは %3 に満了しましたが、ループはまだそこまで進んでいません。</translation>
    </message>
    <message>
        <source>%1 awaits %2, which ends at %3, when its timer is due.</source>
        <translation>%1 は %2 を await しています。タイマーが満了する %3 に終わります。</translation>
    </message>
    <message>
        <source>%1 awaits %2, which is done at %3.</source>
        <translation>%1 は %2 を await しています。%3 に完了します。</translation>
    </message>
    <message>
        <source>%1 awaits %2, which is done when %3 ends.</source>
        <translation>%1 は %2 を await しています。%3 が終わると完了します。</translation>
    </message>
    <message>
        <source>%1 awaits %2, which %3 cancels.</source>
        <translation>%1 は %2 を await しています。%3 がそれをキャンセルします。</translation>
    </message>
    <message>
        <source>%1 awaits %2, which is done when %3 has gone on.</source>
        <translation>%1 は %2 を await しています。%3 が進むと完了します。</translation>
    </message>
    <message>
        <source>a coroutine</source>
        <translation>コルーチン</translation>
    </message>
    <message>
        <source>a task</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>a future</source>
        <translation>フューチャー</translation>
    </message>
    <message>
        <source>the pool</source>
        <translation>プール</translation>
    </message>
    <message>
        <source>a job</source>
        <translation>仕事</translation>
    </message>
    <message>
        <source>the lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>the event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>the condition</source>
        <translation>条件変数</translation>
    </message>
    <message>
        <source>the semaphore</source>
        <translation>セマフォ</translation>
    </message>
    <message>
        <source>the barrier</source>
        <translation>バリア</translation>
    </message>
    <message>
        <source>the queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>something</source>
        <translation>何か</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>the event loop</source>
        <translation>イベントループ</translation>
    </message>
    <message>
        <source>the main thread</source>
        <translation>メインスレッド</translation>
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
    <message>
        <source> in line %1</source>
        <translation> %1 行目で</translation>
    </message>
    <message>
        <source> in line %1 of %2</source>
        <translation> %2 の %1 行目で</translation>
    </message>
    <message>
        <source> at line %1</source>
        <translation>（%1 行目）</translation>
    </message>
    <message>
        <source> at %1:%2</source>
        <translation>（%1:%2）</translation>
    </message>
    <message>
        <source>Event loop</source>
        <translation>イベントループ</translation>
    </message>
    <message>
        <source>Main thread</source>
        <translation>メインスレッド</translation>
    </message>
    <message>
        <source>Await asyncio.sleep() instead, or move the call to a thread with asyncio.to_thread().</source>
        <translation>代わりに asyncio.sleep() を await するか、asyncio.to_thread() で呼び出しをスレッドに移してください。</translation>
    </message>
    <message>
        <source>Await something that does the same, or move the call to a thread with asyncio.to_thread().</source>
        <translation>同じことをするものを await するか、asyncio.to_thread() で呼び出しをスレッドに移してください。</translation>
    </message>
    <message>
        <source>signal %1</source>
        <translation>シグナル %1</translation>
    </message>
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
        <source>the picture would be %1 x %2 pixels; choose a smaller size or fewer lanes</source>
        <translation>図が %1 x %2 ピクセルになります。サイズを小さくするか、レーンを減らしてください</translation>
    </message>
    <message>
        <source>%1: pictures end in .png, .svg or .pdf</source>
        <translation>%1: 図のファイル名は .png、.svg、.pdf のどれかで終わります</translation>
    </message>
    <message>
        <source>%1: cannot be written: %2</source>
        <translation>%1 に書けません: %2</translation>
    </message>
    <message>
        <source>%1 is not supported</source>
        <translation>%1 には対応していません</translation>
    </message>
    <message>
        <source>%1 was removed in Python %2</source>
        <translation>%1 は Python %2 で削除されました</translation>
    </message>
    <message>
        <source>use %1</source>
        <translation>%1 を使ってください</translation>
    </message>
    <message>
        <source>%1 is new in Python %2</source>
        <translation>%1 は Python %2 で加わったものです</translation>
    </message>
    <message>
        <source>the language here is 3.11&apos;s</source>
        <translation>ここで動くのは Python 3.11 です</translation>
    </message>
    <message>
        <source>simulate the work with &apos;await asyncio.sleep(seconds)&apos;</source>
        <translation>代わりに await asyncio.sleep(秒数) で時間の経過を表してください</translation>
    </message>
    <message>
        <source>the abstract classes left collections in Python 3.10</source>
        <translation>抽象クラスは Python 3.10 で collections からなくなりました</translation>
    </message>
    <message>
        <source>import it from collections.abc</source>
        <translation>collections.abc からインポートしてください</translation>
    </message>
    <message>
        <source>write &apos;async def&apos; for it, and &apos;await&apos; for &apos;yield from&apos;</source>
        <translation>代わりに async def と書き、yield from は await に変えてください</translation>
    </message>
    <message>
        <source>asyncio.Queue has join()</source>
        <translation>asyncio.Queue に join() があります</translation>
    </message>
    <message>
        <source>event loop policies are not supported</source>
        <translation>イベントループポリシーには対応していません</translation>
    </message>
    <message>
        <source>leave them out: there is one loop</source>
        <translation>取り除いてください。ループは一つだけです</translation>
    </message>
    <message>
        <source>network streams are not supported</source>
        <translation>ネットワークのストリームには対応していません</translation>
    </message>
    <message>
        <source>network servers are not supported</source>
        <translation>ネットワークのサーバーには対応していません</translation>
    </message>
    <message>
        <source>transports and protocols are not supported</source>
        <translation>トランスポートとプロトコルには対応していません</translation>
    </message>
    <message>
        <source>subprocesses are not supported</source>
        <translation>サブプロセスには対応していません</translation>
    </message>
    <message>
        <source>step through the recording instead: it goes back as well</source>
        <translation>代わりに記録をステップ単位でたどってください。後戻りもできます</translation>
    </message>
    <message>
        <source>print what you want to see</source>
        <translation>見たいものを print で出力してください</translation>
    </message>
    <message>
        <source>use slices of the bytes themselves</source>
        <translation>バイト列そのもののスライスを使ってください</translation>
    </message>
    <message>
        <source>use an import statement</source>
        <translation>import 文を使ってください</translation>
    </message>
    <message>
        <source>write the code itself</source>
        <translation>コードそのものを書いてください</translation>
    </message>
    <message>
        <source>complex numbers are not supported</source>
        <translation>複素数には対応していません</translation>
    </message>
    <message>
        <source>keep the real and the imaginary part in two floats</source>
        <translation>実部と虚部を二つの float に分けてください</translation>
    </message>
    <message>
        <source>write the expression itself</source>
        <translation>式そのものを書いてください</translation>
    </message>
    <message>
        <source>write the statements themselves</source>
        <translation>文そのものを書いてください</translation>
    </message>
    <message>
        <source>put the answers into the program</source>
        <translation>答えをプログラムの中に書いてください</translation>
    </message>
    <message>
        <source>files are not supported</source>
        <translation>ファイルには対応していません</translation>
    </message>
    <message>
        <source>put the text into the program</source>
        <translation>テキストをプログラムの中に書いてください</translation>
    </message>
    <message>
        <source>module &apos;%1&apos; is not supported</source>
        <translation>モジュール %1 には対応していません</translation>
    </message>
    <message>
        <source>the &apos;%1&apos; operator is not supported</source>
        <translation>演算子 %1 には対応していません</translation>
    </message>
    <message>
        <source>call a function that multiplies</source>
        <translation>掛け算をする関数を呼び出してください</translation>
    </message>
    <message>
        <source>the &apos;loop&apos; argument of %1 was removed in Python 3.10</source>
        <translation>%1 の引数 loop は Python 3.10 で削除されました</translation>
    </message>
    <message>
        <source>drop it: the running loop is used</source>
        <translation>取り除いてください。実行中のループが使われます</translation>
    </message>
    <message>
        <source>these are: %1</source>
        <translation>使えるモジュール: %1</translation>
    </message>
    <message>
        <source>relative imports are not supported</source>
        <translation>相対インポートには対応していません</translation>
    </message>
    <message>
        <source>put everything into one file</source>
        <translation>すべてを一つのファイルに書いてください</translation>
    </message>
    <message>
        <source>a loop of your own with another %1() is not supported</source>
        <translation>自作のループで %1() を置き換えることには対応していません</translation>
    </message>
    <message>
        <source>of a loop&apos;s methods a class may replace create_task(); for others, call a function of your own</source>
        <translation>クラスで置き換えられるループのメソッドは create_task() だけです。ほかは自作の関数を呼び出してください</translation>
    </message>
    <message>
        <source>metaclasses are not supported</source>
        <translation>メタクラスには対応していません</translation>
    </message>
    <message>
        <source>use a class decorator or a base class</source>
        <translation>クラスデコレーターか基底クラスを使ってください</translation>
    </message>
    <message>
        <source>descriptors are not supported</source>
        <translation>ディスクリプターには対応していません</translation>
    </message>
    <message>
        <source>use a property</source>
        <translation>property を使ってください</translation>
    </message>
    <message>
        <source>replacing %1.%2 is not supported</source>
        <translation>%1.%2 を置き換えることには対応していません</translation>
    </message>
    <message>
        <source>give your own function another name and call that</source>
        <translation>自作の関数には別の名前を付けて、それを呼び出してください</translation>
    </message>
    <message>
        <source>split the expression into smaller ones</source>
        <translation>式を小さく分けてください</translation>
    </message>
    <message>
        <source>save the file as UTF-8</source>
        <translation>ファイルを UTF-8 で保存してください</translation>
    </message>
    <message>
        <source>for example: %1</source>
        <translation>例: %1</translation>
    </message>
    <message>
        <source>a duration stands here, and nothing else</source>
        <translation>ここには時間の長さだけを書きます</translation>
    </message>
    <message>
        <source>how many processors there are, 1 to %1</source>
        <translation>プロセッサー数を 1 から %1 で書きます</translation>
    </message>
    <message>
        <source>a JSON body ends with %1</source>
        <translation>JSON の本文は %1 で終わります</translation>
    </message>
    <message>
        <source>a body is a text in quotes, or JSON that begins with { or [</source>
        <translation>本文は引用符で囲んだテキストか、{ または [ で始まる JSON です</translation>
    </message>
    <message>
        <source>nothing comes after the body</source>
        <translation>本文の後ろには何も書けません</translation>
    </message>
    <message>
        <source>a status is a number from 100 to 599</source>
        <translation>ステータスは 100 から 599 の数です</translation>
    </message>
    <message>
        <source>a redirect leads to an address, or to a path that begins with /</source>
        <translation>リダイレクト先はアドレスか、/ で始まるパスです</translation>
    </message>
    <message>
        <source>a cookie is a name, = and a value</source>
        <translation>クッキーは「名前=値」の形です</translation>
    </message>
    <message>
        <source>an address begins with http:// or https://</source>
        <translation>アドレスは http:// か https:// で始まります</translation>
    </message>
    <message>
        <source>what gives no answer has no body</source>
        <translation>応答しないものに本文はありません</translation>
    </message>
    <message>
        <source>a file has a name without blanks or quotes</source>
        <translation>ファイルには空白も引用符も含まない名前が必要です</translation>
    </message>
    <message>
        <source>a file&apos;s text stands in quotes, or in lines below that begin with # |</source>
        <translation>ファイルのテキストは引用符の中か、続く # | で始まる行に書きます</translation>
    </message>
    <message>
        <source>nothing comes after the text</source>
        <translation>テキストの後ろには何も書けません</translation>
    </message>
    <message>
        <source>The run was stopped after %1 of simulated time.</source>
        <translation>シミュレーション時間で %1 を超えたため、実行を打ち切りました。</translation>
    </message>
    <message>
        <source>async is a keyword since Python 3.7: asyncio.async is asyncio.ensure_future</source>
        <translation>async は Python 3.7 からキーワードです。asyncio.async は asyncio.ensure_future になりました</translation>
    </message>
</context>
<context>
    <name>loopscope::app</name>
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
        <source>wheel</source>
        <translation>ホイール</translation>
    </message>
    <message>
        <source>Scroll the lanes</source>
        <translation>レーンをスクロール</translation>
    </message>
    <message>
        <source>drag in the overview</source>
        <translation>概観をドラッグ</translation>
    </message>
    <message>
        <source>Select a range there</source>
        <translation>そこで範囲を選択</translation>
    </message>
    <message>
        <source>double click a range</source>
        <translation>範囲をダブルクリック</translation>
    </message>
    <message>
        <source>Show only this range</source>
        <translation>この範囲だけ表示</translation>
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
        <source>Long gaps are shortened, in both alike</source>
        <translation>長い間隔を両方同じように縮めます</translation>
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
    <message>
        <source>Axis</source>
        <translation>軸</translation>
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
        <source>Close what the program says of itself</source>
        <translation>プログラムの説明を閉じる</translation>
    </message>
    <message>
        <source>Close; it comes back with T</source>
        <translation>閉じる。T で戻ります</translation>
    </message>
    <message>
        <source>About</source>
        <translation>概要</translation>
    </message>
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
    <message>
        <source>%1 %2</source>
        <comment>who does what</comment>
        <translation>%1: %2</translation>
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
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
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
        <source>Steps and waits both readable: long gaps are shortened</source>
        <translation>ステップも待ちも読めます。長い間隔は縮めます</translation>
    </message>
    <message>
        <source>True to time: twice as wide is twice as long</source>
        <translation>時間に忠実: 幅が 2 倍なら時間も 2 倍</translation>
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
