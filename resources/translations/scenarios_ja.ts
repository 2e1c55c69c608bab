<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>Scenario</name>
    <message>
        <source>First steps</source>
        <translation>最初の一歩</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Timeouts and cancellation</source>
        <translation>タイムアウトとキャンセル</translation>
    </message>
    <message>
        <source>Blocking</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>Working together</source>
        <translation>協力して働く</translation>
    </message>
    <message>
        <source>Futures and callbacks</source>
        <translation>フューチャーとコールバック</translation>
    </message>
    <message>
        <source>Threads and processes</source>
        <translation>スレッドとプロセス</translation>
    </message>
    <message>
        <source>Chess exhibition</source>
        <translation>チェスの多面指し</translation>
    </message>
    <message>
        <source>The world outside</source>
        <translation>外の世界</translation>
    </message>
    <message>
        <source>Under the hood</source>
        <translation>内部のしくみ</translation>
    </message>
    <message>
        <source>Hello and sleep</source>
        <translation>あいさつとスリープ</translation>
    </message>
    <message>
        <source>A coroutine says hello, sleeps for a second and goes on. While it sleeps nothing is ready, so the loop waits for its timer.</source>
        <translation>コルーチンがあいさつし、1 秒眠ってから続けます。眠っている間は準備完了のものがないので、ループはタイマーを待ちます。</translation>
    </message>
    <message>
        <source>One after the other</source>
        <translation>一つずつ順番に</translation>
    </message>
    <message>
        <source>Awaiting a coroutine runs it to its end before the next line. Three cups take as long as all three together: 4.5 seconds.</source>
        <translation>コルーチンを await すると、最後まで実行してから次の行へ進みます。3 杯分の時間がそのまま足されて 4.5 秒かかります。</translation>
    </message>
    <message>
        <source>At the same time, with tasks</source>
        <translation>タスクで同時に</translation>
    </message>
    <message>
        <source>create_task queues a coroutine to run as soon as the loop is free. Three tasks wait at the same time, so all is done after 2 seconds.</source>
        <translation>create_task はコルーチンを待ち行列に入れ、ループが空きしだい実行させます。三つのタスクが同時に待つので、2 秒ですべて終わります。</translation>
    </message>
    <message>
        <source>Gather three factorials</source>
        <translation>三つの階乗を gather で</translation>
    </message>
    <message>
        <source>gather starts its arguments in order and waits for all. They take turns at every await, and the results come in the order of the arguments.</source>
        <translation>gather は引数を順に始め、すべてを待ちます。await のたびに交代し、結果は引数の順に並びます。</translation>
    </message>
    <message>
        <source>A timeout cancels</source>
        <translation>タイムアウトはキャンセルする</translation>
    </message>
    <message>
        <source>wait_for gives a coroutine so much time and no more. When the time is up it cancels the task, waits for its clean-up, and raises TimeoutError.</source>
        <translation>wait_for がコルーチンに与える時間には限りがあります。時間が来るとタスクをキャンセルし、後始末を待ってから TimeoutError を送出します。</translation>
    </message>
    <message>
        <source>Shielded from cancellation</source>
        <translation>キャンセルから守る</translation>
    </message>
    <message>
        <source>Cancelling a task cancels what it awaits, unless that is shielded. The visitor leaves after a second; saving goes on to its end.</source>
        <translation>タスクをキャンセルすると、それが await しているものもキャンセルされます。ただし shield で守れば別です。訪問者は 1 秒で去り、保存は最後まで続きます。</translation>
    </message>
    <message>
        <source>time.sleep blocks the loop</source>
        <translation>time.sleep はループを止める</translation>
    </message>
    <message>
        <source>time.sleep holds on to the loop: the clock should tick every half second, but nobody runs until the report is finished.</source>
        <translation>time.sleep はループを手放しません。時計は 0.5 秒ごとに刻むはずですが、レポートが終わるまで誰も動けません。</translation>
    </message>
    <message>
        <source>asyncio.sleep does not</source>
        <translation>asyncio.sleep は止めない</translation>
    </message>
    <message>
        <source>The same program with await asyncio.sleep: the report hands the loop back while it waits, and the clock ticks every half second.</source>
        <translation>同じプログラムを await asyncio.sleep にしました。レポートは待つ間ループを返すので、時計は 0.5 秒ごとに刻みます。</translation>
    </message>
    <message>
        <source>Blocking work in a thread</source>
        <translation>ブロックする仕事はスレッドで</translation>
    </message>
    <message>
        <source>Work that blocks belongs in a thread. to_thread hands it to the pool; the loop goes on ticking and is told when the worker has finished.</source>
        <translation>ブロックする仕事はスレッドに任せます。to_thread がプールに渡すので、ループは動き続け、ワーカーが終わると知らせを受けます。</translation>
    </message>
    <message>
        <source>A queue and two workers</source>
        <translation>キューと二人の働き手</translation>
    </message>
    <message>
        <source>Orders go into a queue, two bakers take them out. join waits until every order is done; then the bakers, waiting for more, are sent home.</source>
        <translation>注文がキューに入り、二人のパン職人が取り出します。join は全部の注文が済むまで待ちます。その後、次を待っている職人を家に帰します。</translation>
    </message>
    <message>
        <source>Three at a time</source>
        <translation>一度に三人まで</translation>
    </message>
    <message>
        <source>A semaphore of three lets three tasks in. The others wait outside, first come first served, and one goes in whenever one comes out.</source>
        <translation>値が 3 のセマフォは三つのタスクを中に入れます。ほかは来た順に外で待ち、一つ出るたびに一つ入ります。</translation>
    </message>
    <message>
        <source>Callbacks when it is done</source>
        <translation>完了時のコールバック</translation>
    </message>
    <message>
        <source>A future&apos;s callbacks never run at once: when it is done the loop queues them, in the order in which they were added, and runs them in its next round.</source>
        <translation>フューチャーのコールバックはすぐには実行されません。完了するとループが追加された順に待ち行列へ入れ、次の反復で実行します。</translation>
    </message>
    <message>
        <source>Called, but not awaited</source>
        <translation>呼んだが await していない</translation>
    </message>
    <message>
        <source>Calling an async function only makes a coroutine object. Without await nothing in it runs, and Python complains when the object is thrown away.</source>
        <translation>async 関数を呼んでも、コルーチンオブジェクトができるだけです。await しなければ中身は実行されず、オブジェクトが捨てられるときに Python が警告します。</translation>
    </message>
    <message>
        <source>A new task does not start at once</source>
        <translation>新しいタスクはすぐには始まらない</translation>
    </message>
    <message>
        <source>create_task only queues the first step. It runs in the next iteration of the loop, and that comes when main waits for something.</source>
        <translation>create_task は最初のステップを待ち行列に入れるだけです。実行されるのはループの次の反復で、それは main が何かを待ったときに来ます。</translation>
    </message>
    <message>
        <source>When main ends, all ends</source>
        <translation>main が終われば、すべて終わる</translation>
    </message>
    <message>
        <source>asyncio.run cancels whatever is left when main returns. The backup is cut off half-way, because nobody waited for it.</source>
        <translation>main が戻ると、asyncio.run は残っているものをすべてキャンセルします。バックアップは誰も待っていなかったので、途中で打ち切られます。</translation>
    </message>
    <message>
        <source>An exception nobody asked for</source>
        <translation>誰も受け取らない例外</translation>
    </message>
    <message>
        <source>A task keeps its exception for whoever awaits it. Nobody does, so main goes on as if all were well, and only a message on stderr tells.</source>
        <translation>タスクは自分の例外を、await する相手のために取っておきます。誰も await しないので main は何事もなかったように進み、stderr のメッセージだけがそれを伝えます。</translation>
    </message>
    <message>
        <source>gather lets the others run on</source>
        <translation>gather はほかを走らせておく</translation>
    </message>
    <message>
        <source>gather raises the first exception at once. Its other children are not cancelled: they go on working for a result that nobody will read.</source>
        <translation>gather は最初の例外をすぐに送出します。ほかの子はキャンセルされず、誰も読まない結果のために働き続けます。</translation>
    </message>
    <message>
        <source>gather or wait?</source>
        <translation>gather か wait か</translation>
    </message>
    <message>
        <source>gather gives results, in order, or raises. wait gives two sets of tasks and never raises: done and pending, and what to do with both is up to you.</source>
        <translation>gather は結果を順番どおりに返すか、例外を送出します。wait は例外を送出せず、完了と未完了という二つのタスクの集合を返します。それをどうするかはあなたしだいです。</translation>
    </message>
    <message>
        <source>cancel() is only a request</source>
        <translation>cancel() は依頼にすぎない</translation>
    </message>
    <message>
        <source>cancel() returns at once and has stopped nothing yet. The error is raised inside the task in the next iteration, and the task may still clean up.</source>
        <translation>cancel() はすぐに戻り、その時点ではまだ何も止めていません。例外は次の反復でタスクの中に送出され、タスクはそこで後始末ができます。</translation>
    </message>
    <message>
        <source>Swallowing CancelledError</source>
        <translation>CancelledError の握りつぶし</translation>
    </message>
    <message>
        <source>Who catches CancelledError and does not raise it again cannot be cancelled. The poller goes on, and main waits for it much longer than it wanted.</source>
        <translation>CancelledError を捕まえて再び送出しないものは、キャンセルできません。poller は動き続け、main は思ったよりずっと長く待たされます。</translation>
    </message>
    <message>
        <source>A timeout waits for the clean-up</source>
        <translation>タイムアウトは後始末を待つ</translation>
    </message>
    <message>
        <source>wait_for cancels at its deadline and then waits until the task has really ended. A clean-up of two seconds makes three out of a timeout of one.</source>
        <translation>wait_for は期限にキャンセルし、タスクが本当に終わるまで待ちます。後始末に 2 秒かかれば、1 秒のタイムアウトが 3 秒になります。</translation>
    </message>
    <message>
        <source>What shield protects</source>
        <translation>shield が守るもの</translation>
    </message>
    <message>
        <source>shield keeps the timeout away from the payment, which goes on. It does not keep it away from you: your own await is over, and somebody must still look after the payment.</source>
        <translation>shield はタイムアウトを支払いから遠ざけ、支払いは続きます。しかしあなたのことは守りません。あなたの await は終わり、誰かが支払いを見届けなければなりません。</translation>
    </message>
    <message>
        <source>sleep(0) gives way once</source>
        <translation>sleep(0) は一度だけ譲る</translation>
    </message>
    <message>
        <source>sleep(0) takes no time. It lets everybody who is ready run once before you go on; without it the second counter would have to wait for the first.</source>
        <translation>sleep(0) に時間はかかりません。準備完了の全員を一度ずつ実行させてから続きます。これがなければ、二つ目のカウンターは一つ目が終わるまで待つことになります。</translation>
    </message>
    <message>
        <source>Workers parked at an empty queue</source>
        <translation>空のキューの前で待つ働き手</translation>
    </message>
    <message>
        <source>When the letters are sorted the clerks wait in get() for more, for ever. join() knows when the work is done; the clerks do not, so main has to send them home.</source>
        <translation>手紙の仕分けが終わると、係は get() で次をいつまでも待ちます。仕事が終わったことを join() は知っていますが、係は知りません。だから main が家に帰します。</translation>
    </message>
    <message>
        <source>An item that gets lost</source>
        <translation>失われる要素</translation>
    </message>
    <message>
        <source>The shielded get() outlives its timeout and still stands in line. It takes the next item out of the queue, and nobody is there to use it.</source>
        <translation>shield で守られた get() は、タイムアウトの後も列に並び続けます。次の要素をキューから取り出しますが、それを使う者はもういません。</translation>
    </message>
    <message>
        <source>A semaphore limits who runs</source>
        <translation>セマフォは実行を制限する</translation>
    </message>
    <message>
        <source>All six tasks are made at once and wait at the door. The semaphore limits how many are inside, not how many exist.</source>
        <translation>六つのタスクは一度に作られ、入口で待ちます。セマフォが制限するのは中にいる数であって、存在する数ではありません。</translation>
    </message>
    <message>
        <source>TaskGroup cancels, gather does not</source>
        <translation>TaskGroup はキャンセルし、gather はしない</translation>
    </message>
    <message>
        <source>The same failure twice. A TaskGroup takes the siblings along and waits until they have ended; gather raises at once and leaves them alone.</source>
        <translation>同じ失敗を二通りで見ます。TaskGroup は兄弟も巻き込み、終わるまで待ちます。gather はすぐに例外を送出し、兄弟には手を付けません。</translation>
    </message>
    <message>
        <source>Equal sleeps end in order</source>
        <translation>同じ長さのスリープは順に終わる</translation>
    </message>
    <message>
        <source>Eight timers for the same moment. They are due together and join the ready queue in the order in which they were set, all in one iteration.</source>
        <translation>同じ時刻のタイマーが八つあります。同時に満了し、設定された順に実行待ち行列へ入ります。すべて一つの反復の中です。</translation>
    </message>
    <message>
        <source>Timeouts inside each other</source>
        <translation>入れ子のタイムアウト</translation>
    </message>
    <message>
        <source>Each timeout turns only its own cancellation into TimeoutError. The inner one is later, so the error passes it by and is caught outside.</source>
        <translation>どのタイムアウトも、自分のキャンセルだけを TimeoutError に変えます。内側のほうが遅いので、例外はそこを素通りし、外側で捕まります。</translation>
    </message>
    <message>
        <source>Two locks, two tasks, no end</source>
        <translation>二つのロック、二つのタスク、終わりなし</translation>
    </message>
    <message>
        <source>Each task holds one lock and wants the other&apos;s. Nothing will ever happen again: in Python this program stands still for ever, here the run ends and says who waits for whom.</source>
        <translation>どちらのタスクも一つのロックを持ち、相手のロックを欲しがります。もう何も起きません。Python ではこのプログラムは永久に止まりますが、ここでは実行が終わり、誰が誰を待っているかを示します。</translation>
    </message>
    <message>
        <source>asyncio.run inside a running loop</source>
        <translation>実行中のループの中での asyncio.run</translation>
    </message>
    <message>
        <source>A thread has room for one running loop. Inside it you do not need another: await the coroutine.</source>
        <translation>一つのスレッドで実行できるループは一つだけです。その中に別のループは要りません。コルーチンを await してください。</translation>
    </message>
    <message>
        <source>A pool of two with five jobs</source>
        <translation>ワーカー二つのプールに五つの仕事</translation>
    </message>
    <message>
        <source>Five jobs, two workers: three jobs wait in the pool&apos;s line. A worker that ends one takes the next at once, and hands each result back to the loop.</source>
        <translation>仕事は五つ、ワーカーは二つ。三つの仕事はプールの列で待ちます。ワーカーは一つ終えるとすぐ次を取り、結果をそのつどループに返します。</translation>
    </message>
    <message>
        <source>Cancelling what runs in a thread</source>
        <translation>スレッドで動くもののキャンセル</translation>
    </message>
    <message>
        <source>Cancelling the task does not stop its thread: it runs on, and nobody wants the result. A job that still waits in line really goes.</source>
        <translation>タスクをキャンセルしてもスレッドは止まりません。実行は続き、結果を待つ者はいません。まだ列で待っている仕事は、本当に取り消されます。</translation>
    </message>
    <message>
        <source>Counting in coroutines</source>
        <translation>コルーチンで数える</translation>
    </message>
    <message>
        <source>Code that computes holds the loop&apos;s only thread: while one coroutine counts, nothing else moves, and the clock&apos;s ticks come late.</source>
        <translation>計算するコードは、ループのただ一つのスレッドを占有します。一つのコルーチンが数えている間ほかは動けず、時計の刻みは遅れます。</translation>
    </message>
    <message>
        <source>Counting in threads</source>
        <translation>スレッドで数える</translation>
    </message>
    <message>
        <source>Two threads count, and the loop ticks on. But the interpreter lock, the GIL, lets one of them run at a time, in turns of 5 ms: nothing is gained.</source>
        <translation>二つのスレッドが数え、ループは刻み続けます。しかしインタープリターのロックである GIL は、5 ms ごとの交代で一度に一つしか実行させません。速くはなりません。</translation>
    </message>
    <message>
        <source>Counting in processes</source>
        <translation>プロセスで数える</translation>
    </message>
    <message>
        <source>Each process has a GIL of its own: on two processors two of them count side by side, in half the time.</source>
        <translation>プロセスはそれぞれ自分の GIL を持ちます。プロセッサーが二つあれば二つが並んで数え、半分の時間で済みます。</translation>
    </message>
    <message>
        <source>Threads interleave</source>
        <translation>スレッドは割り込み合う</translation>
    </message>
    <message>
        <source>Each thread reads the counter, is interrupted by its own sleep, and writes back what it read: updates get lost. Nobody sees in the code where another thread may come in.</source>
        <translation>どのスレッドもカウンターを読み、自分のスリープで中断され、読んだ値をもとに書き戻します。更新が失われます。別のスレッドがどこで割り込むかは、コードからは見えません。</translation>
    </message>
    <message>
        <source>Coroutines do not</source>
        <translation>コルーチンは割り込まない</translation>
    </message>
    <message>
        <source>A coroutine gives way only where it says await. What stands between two awaits belongs together, and no update gets lost.</source>
        <translation>コルーチンが譲るのは await と書いた所だけです。二つの await の間はひとまとまりで、更新は失われません。</translation>
    </message>
    <message>
        <source>Four processes</source>
        <translation>四つのプロセス</translation>
    </message>
    <message>
        <source>Each process has a copy of the program&apos;s memory: what it changes there, the parent never sees. Results come back through a queue.</source>
        <translation>プロセスはそれぞれプログラムのメモリの写しを持ちます。そこで変えたものは親には見えません。結果はキューを通して戻ります。</translation>
    </message>
    <message>
        <source>Ctrl+C during run_forever</source>
        <translation>run_forever 中の Ctrl+C</translation>
    </message>
    <message>
        <source>Ctrl+C raises KeyboardInterrupt where the main thread is: in the loop, which was waiting. run_forever ends, and the program cleans up what still runs.</source>
        <translation>Ctrl+C は、メインスレッドがいる所に KeyboardInterrupt を送出します。ここでは待機中のループの中です。run_forever は終わり、プログラムはまだ動いているものを片付けます。</translation>
    </message>
    <message>
        <source>Chess: one board after the other</source>
        <translation>チェス: 一局ずつ順番に</translation>
    </message>
    <message>
        <source>A master plays 24 opponents, 30 pairs of moves each: 5 s for her move, 55 s for theirs. One game after the other takes 12 hours.</source>
        <translation>名人が 24 人を相手に、それぞれ 30 手ずつ指します。名人の一手は 5 秒、相手の一手は 55 秒。一局ずつ指すと 12 時間かかります。</translation>
    </message>
    <message>
        <source>Chess: all boards at once</source>
        <translation>チェス: 全局を同時に</translation>
    </message>
    <message>
        <source>She makes her move, goes on to the next board, and is back when the opponent has moved: the same games in one hour. Nobody moves any faster.</source>
        <translation>名人は一手指すと次の盤へ移り、相手が指し終えた頃に戻ります。同じ対局が 1 時間で終わります。誰も速く指してはいません。</translation>
    </message>
    <message>
        <source>Requests in a row</source>
        <translation>順番に出すリクエスト</translation>
    </message>
    <message>
        <source>requests.get stands still until the answer is there. Three answers one after the other take as long as all of them together.</source>
        <translation>requests.get は応答が来るまで止まっています。三つの応答を順に待つと、全部を足した時間がかかります。</translation>
    </message>
    <message>
        <source>Requests in threads</source>
        <translation>スレッドで出すリクエスト</translation>
    </message>
    <message>
        <source>A thread may stand still without harm. With one thread for each request, the answers come side by side: as long as the slowest takes.</source>
        <translation>スレッドなら止まっていても困りません。リクエストごとにスレッドを一つ使えば応答は並んで届き、かかるのは最も遅いものの時間だけです。</translation>
    </message>
    <message>
        <source>aiohttp with gather</source>
        <translation>aiohttp と gather</translation>
    </message>
    <message>
        <source>Awaiting an answer leaves the loop free for the next request. One thread is enough for all of them.</source>
        <translation>応答を await している間、ループは次のリクエストを出せます。全部に一つのスレッドで足ります。</translation>
    </message>
    <message>
        <source>Two connections for five requests</source>
        <translation>五つのリクエストに接続は二つ</translation>
    </message>
    <message>
        <source>A connector with limit=2 lets two requests out at a time. The others wait in a queue of its own, before the network, not in it.</source>
        <translation>limit=2 のコネクターは、一度に二つのリクエストだけを外へ出します。ほかはネットワークの中ではなく、その手前にあるコネクター自身の列で待ちます。</translation>
    </message>
    <message>
        <source>A queue of URLs and two fetchers</source>
        <translation>URL のキューと二つの取得係</translation>
    </message>
    <message>
        <source>Two fetchers take addresses from a queue. One page is missing and one server refuses: each error stays with its page, and the fetchers go on.</source>
        <translation>二つの取得係がキューからアドレスを取り出します。一つのページは見つからず、一つのサーバーは接続を拒みます。エラーはそのページだけのもので、取得係は続けます。</translation>
    </message>
    <message>
        <source>An asynchronous iterator over pages</source>
        <translation>ページをたどる非同期イテレーター</translation>
    </message>
    <message>
        <source>Each page names the next one. async for asks for a page only when the loop body wants it; another task runs in the pauses.</source>
        <translation>各ページが次のページを示します。async for は、ループ本体が求めたときだけページを取りに行きます。その合間に別のタスクが動きます。</translation>
    </message>
    <message>
        <source>Jobs for an rq worker</source>
        <translation>rq ワーカーへの仕事</translation>
    </message>
    <message>
        <source>enqueue writes the job into Redis and returns at once. A worker, another process, takes it from there; the program may look later, or never.</source>
        <translation>enqueue は仕事を Redis に書いてすぐに戻ります。別のプロセスであるワーカーがそこから引き取ります。プログラムは後で見ても、見なくてもかまいません。</translation>
    </message>
    <message>
        <source>A file read in a pool</source>
        <translation>プールで読むファイル</translation>
    </message>
    <message>
        <source>Reading a file blocks: there is nothing to await. In a worker of the pool it blocks only that worker, and the loop goes on.</source>
        <translation>ファイルの読み込みはブロックします。await できるものがないからです。プールのワーカーの中なら止まるのはそのワーカーだけで、ループは動き続けます。</translation>
    </message>
    <message>
        <source>A generator that filters names</source>
        <translation>名前を選ぶジェネレーター</translation>
    </message>
    <message>
        <source>A generator that is sent values is a coroutine without a loop. It runs only while somebody calls send, and stands at its yield in between.</source>
        <translation>値を送られるジェネレーターは、ループのないコルーチンです。誰かが send を呼んでいる間だけ動き、その合間は yield で止まっています。</translation>
    </message>
    <message>
        <source>The second was over, so wait_for cancelled this task: CancelledError arrives at its await.</source>
        <translation>1 秒が過ぎたので、wait_for がこのタスクをキャンセルしました。CancelledError が await の所に届きます。</translation>
    </message>
    <message>
        <source>main calls two people, one after the other. Each may ring for one second.</source>
        <translation>main は二人に順番に電話をかけます。呼び出しはそれぞれ 1 秒までです。</translation>
    </message>
    <message>
        <source>Only when the clean-up is done does wait_for raise TimeoutError in main.</source>
        <translation>後始末が済んではじめて、wait_for は main に TimeoutError を送出します。</translation>
    </message>
    <message>
        <source>The thread waits for the network and does nothing else meanwhile.</source>
        <translation>スレッドはネットワークを待ち、その間ほかには何もしません。</translation>
    </message>
    <message>
        <source>This blocks the thread that asked, and nobody else.</source>
        <translation>これで止まるのは呼び出したスレッドだけで、ほかは止まりません。</translation>
    </message>
    <message>
        <source>Three requests are on their way before the first answer comes.</source>
        <translation>最初の応答が来る前に、三つのリクエストが出ています。</translation>
    </message>
    <message>
        <source>However many tasks ask, only two connections are open.</source>
        <translation>いくつのタスクが求めても、開いている接続は二つだけです。</translation>
    </message>
    <message>
        <source>The generator stands here until the loop body comes back for more.</source>
        <translation>ジェネレーターは、ループ本体が次を求めて戻ってくるまでここで止まっています。</translation>
    </message>
    <message>
        <source>Nobody waits here: the job is somebody else&apos;s from now on.</source>
        <translation>ここでは誰も待ちません。これから先、仕事は別の者のものです。</translation>
    </message>
    <message>
        <source>The worker stands still in read(); what it brings is handed back to the loop.</source>
        <translation>ワーカーは read() の中で止まっています。読んだものはループに返されます。</translation>
    </message>
    <message>
        <source>Here it stands. What send brings is what yield gives.</source>
        <translation>ここで止まっています。send で渡した値が yield の値になります。</translation>
    </message>
</context>
</TS>
