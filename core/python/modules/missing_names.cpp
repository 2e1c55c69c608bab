// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/python/modules/missing_names.h"

#include <algorithm>
#include <iterator>

// tests/conformance/module_names_test.py compares this with CPython.

namespace loopscope::python {
namespace {

struct Row {
  std::string_view module;
  std::string_view names;  // with a space in between
};

constexpr Row kRows[] = {
    {"abc", ""},
    {"argparse", "FileType MetavarTypeHelpFormatter ngettext warnings"},
    {"asyncio",
     "base_futures base_subprocess base_tasks constants format_helpers log mixins selector_events sslproto "
     "staggered sys trsock unix_events"},
    {"bisect", ""},
    {"collections", ""},
    {"collections.abc", ""},
    {"concurrent", ""},
    {"concurrent.futures", ""},
    {"concurrent.futures.thread", "itertools os queue threading types weakref"},
    {"contextlib", "GenericAlias MethodType abc deque os wraps"},
    {"contextvars", ""},
    {"copy", "dispatch_table"},
    {"dataclasses", "FunctionType GenericAlias builtins functools inspect itertools keyword re sys"},
    {"datetime", "datetime_CAPI sys"},
    {"enum",
     "DynamicClassAttribute MappingProxyType bin bltns global_enum_repr global_flag_repr global_str "
     "pickle_by_enum_name pickle_by_global_name reduce sys"},
    {"functools", "GenericAlias RLock get_cache_token recursive_repr"},
    {"gc",
     "DEBUG_COLLECTABLE DEBUG_LEAK DEBUG_SAVEALL DEBUG_STATS DEBUG_UNCOLLECTABLE callbacks garbage get_debug "
     "get_freeze_count get_objects get_referents get_referrers get_stats is_finalized is_tracked set_debug"},
    {"hashlib", "blake2b blake2s file_digest pbkdf2_hmac scrypt shake_128 shake_256"},
    {"heapq", ""},
    {"inspect",
     "ArgInfo Arguments Attribute BlockFinder CO_ASYNC_GENERATOR CO_COROUTINE CO_GENERATOR "
     "CO_ITERABLE_COROUTINE CO_NESTED CO_NEWLOCALS CO_NOFREE CO_OPTIMIZED CO_VARARGS CO_VARKEYWORDS "
     "ClassFoundException ClosureVars EndOfBlock FrameInfo OrderedDict TPFLAGS_IS_ABSTRACT Traceback abc ast "
     "attrgetter builtins classify_class_attrs collections currentframe dis enum findsource formatannotation "
     "formatannotationrelativeto formatargvalues get_annotations getabsfile getargs getargvalues getblock "
     "getcallargs getclasstree getclosurevars getcomments getcoroutinelocals getfile getframeinfo "
     "getgeneratorlocals getinnerframes getlineno getmembers_static getmodulename getouterframes getsource "
     "getsourcefile getsourcelines importlib indentsize iscode isframe isgetsetdescriptor iskeyword "
     "ismemberdescriptor ismethodwrapper itertools linecache modulesbyfile namedtuple os re stack sys token "
     "tokenize trace walktree"},
    {"io",
     "BlockingIOError BufferedIOBase BufferedRWPair BufferedRandom BufferedReader BufferedWriter "
     "DEFAULT_BUFFER_SIZE FileIO IOBase IncrementalNewlineDecoder RawIOBase TextIOBase abc open open_code "
     "text_encoding"},
    {"itertools", ""},
    {"json", "codecs detect_encoding scanner"},
    {"json.decoder",
     "BACKSLASH FLAGS JSONArray JSONObject NaN NegInf PosInf STRINGCHUNK WHITESPACE WHITESPACE_STR "
     "c_scanstring py_scanstring re scanner scanstring"},
    {"json.encoder",
     "ESCAPE ESCAPE_ASCII ESCAPE_DCT HAS_UTF8 INFINITY c_encode_basestring c_encode_basestring_ascii "
     "c_make_encoder encode_basestring encode_basestring_ascii py_encode_basestring "
     "py_encode_basestring_ascii "
     "re"},
    {"keyword", ""},
    {"logging",
     "FileHandler GenericAlias Manager PercentStyle PlaceHolder StrFormatStyle StringTemplateStyle Template "
     "atexit collections currentframe io logMultiprocessing os re threading time traceback warnings weakref"},
    {"math", ""},
    {"multiprocessing",
     "AuthenticationError BufferTooShort RawArray RawValue SUBDEBUG SUBWARNING allow_connection_pickling "
     "context get_all_start_methods get_logger log_to_stderr process reducer reduction set_executable "
     "set_forkserver_preload"},
    {"os",
     "CLD_CONTINUED CLD_DUMPED CLD_EXITED CLD_KILLED CLD_STOPPED CLD_TRAPPED DirEntry EFD_CLOEXEC "
     "EFD_NONBLOCK "
     "EFD_SEMAPHORE EX_CANTCREAT EX_CONFIG EX_DATAERR EX_IOERR EX_NOHOST EX_NOINPUT EX_NOPERM EX_NOUSER "
     "EX_OK "
     "EX_OSERR EX_OSFILE EX_PROTOCOL EX_SOFTWARE EX_TEMPFAIL EX_UNAVAILABLE EX_USAGE F_LOCK F_OK F_TEST "
     "F_TLOCK F_ULOCK GRND_NONBLOCK GRND_RANDOM GenericAlias MFD_ALLOW_SEALING MFD_CLOEXEC MFD_HUGETLB "
     "MFD_HUGE_16GB MFD_HUGE_16MB MFD_HUGE_1GB MFD_HUGE_1MB MFD_HUGE_256MB MFD_HUGE_2GB MFD_HUGE_2MB "
     "MFD_HUGE_32MB MFD_HUGE_512KB MFD_HUGE_512MB MFD_HUGE_64KB MFD_HUGE_8MB MFD_HUGE_MASK MFD_HUGE_SHIFT "
     "Mapping MutableMapping NGROUPS_MAX O_ACCMODE O_APPEND O_ASYNC O_CLOEXEC O_CREAT O_DIRECT O_DIRECTORY "
     "O_DSYNC O_EXCL O_FSYNC O_LARGEFILE O_NDELAY O_NOATIME O_NOCTTY O_NOFOLLOW O_NONBLOCK O_PATH O_RDONLY "
     "O_RDWR O_RSYNC O_SYNC O_TMPFILE O_TRUNC O_WRONLY POSIX_FADV_DONTNEED POSIX_FADV_NOREUSE "
     "POSIX_FADV_NORMAL POSIX_FADV_RANDOM POSIX_FADV_SEQUENTIAL POSIX_FADV_WILLNEED POSIX_SPAWN_CLOSE "
     "POSIX_SPAWN_DUP2 POSIX_SPAWN_OPEN PRIO_PGRP PRIO_PROCESS PRIO_USER P_ALL P_NOWAIT P_NOWAITO P_PGID "
     "P_PID "
     "P_PIDFD P_WAIT RTLD_DEEPBIND RTLD_GLOBAL RTLD_LAZY RTLD_LOCAL RTLD_NODELETE RTLD_NOLOAD RTLD_NOW "
     "RWF_APPEND RWF_DSYNC RWF_HIPRI RWF_NOWAIT RWF_SYNC R_OK SCHED_BATCH SCHED_FIFO SCHED_IDLE SCHED_OTHER "
     "SCHED_RESET_ON_FORK SCHED_RR SEEK_CUR SEEK_DATA SEEK_END SEEK_HOLE SEEK_SET SPLICE_F_MORE "
     "SPLICE_F_MOVE "
     "SPLICE_F_NONBLOCK ST_APPEND ST_MANDLOCK ST_NOATIME ST_NODEV ST_NODIRATIME ST_NOEXEC ST_NOSUID "
     "ST_RDONLY "
     "ST_RELATIME ST_SYNCHRONOUS ST_WRITE TMP_MAX WCONTINUED WCOREDUMP WEXITED WEXITSTATUS WIFCONTINUED "
     "WIFEXITED WIFSIGNALED WIFSTOPPED WNOHANG WNOWAIT WSTOPPED WSTOPSIG WTERMSIG WUNTRACED W_OK "
     "XATTR_CREATE "
     "XATTR_REPLACE XATTR_SIZE_MAX X_OK abc abort access altsep chdir chmod chown chroot close closerange "
     "confstr confstr_names copy_file_range ctermid defpath device_encoding dup dup2 environb eventfd "
     "eventfd_read eventfd_write execl execle execlp execlpe execv execve execvp execvpe fchdir fchmod "
     "fchown "
     "fdatasync fdopen fork forkpty fpathconf fsdecode fsencode fstat fstatvfs fsync ftruncate fwalk "
     "get_blocking get_exec_path get_inheritable get_terminal_size getcwdb getegid getenvb geteuid getgid "
     "getgrouplist getgroups getloadavg getpgid getpgrp getpriority getrandom getresgid getresuid getsid "
     "getuid getxattr initgroups isatty kill killpg lchown link listdir listxattr lockf login_tty lseek "
     "lstat "
     "major makedev makedirs memfd_create minor mkdir mkfifo mknod nice open openpty pathconf pathconf_names "
     "pidfd_open pipe pipe2 popen posix_fadvise posix_fallocate posix_spawn posix_spawnp pread preadv pwrite "
     "pwritev read readlink readv register_at_fork remove removedirs removexattr rename renames replace "
     "rmdir "
     "scandir sched_get_priority_max sched_get_priority_min sched_getaffinity sched_getparam "
     "sched_getscheduler sched_param sched_rr_get_interval sched_setaffinity sched_setparam "
     "sched_setscheduler "
     "sched_yield sendfile set_blocking set_inheritable setegid seteuid setgid setgroups setpgid setpgrp "
     "setpriority setregid setresgid setresuid setreuid setsid setuid setxattr spawnl spawnle spawnlp "
     "spawnlpe "
     "spawnv spawnve spawnvp spawnvpe splice st stat stat_result statvfs statvfs_result strerror "
     "supports_bytes_environ supports_dir_fd supports_effective_ids supports_fd supports_follow_symlinks "
     "symlink sync sys sysconf sysconf_names system tcgetpgrp tcsetpgrp terminal_size times times_result "
     "truncate ttyname umask uname uname_result unlink utime wait wait3 wait4 waitid waitid_result waitpid "
     "waitstatus_to_exitcode walk write writev"},
    {"os.path",
     "defpath devnull genericpath getatime getctime getmtime getsize ismount lexists normcase os samefile "
     "sameopenfile samestat splitdrive stat supports_unicode_filenames sys"},
    {"pprint", "re"},
    {"queue", "heappop heappush threading time types"},
    {"random", "BPF LOG4 NV_MAGICCONST RECIP_BPF SG_MAGICCONST TWOPI vonmisesvariate"},
    {"re", "DEBUG Scanner T TEMPLATE copyreg enum functools template"},
    {"secrets", "SystemRandom base64 binascii"},
    {"signal",
     "ITIMER_PROF ITIMER_REAL ITIMER_VIRTUAL ItimerError NSIG SIGBUS SIGCLD SIGCONT SIGFPE SIGILL SIGIO "
     "SIGIOT "
     "SIGPOLL SIGPROF SIGPWR SIGRTMAX SIGRTMIN SIGSEGV SIGSTKFLT SIGSTOP SIGSYS SIGTRAP SIGTSTP SIGTTIN "
     "SIGTTOU SIGURG SIGVTALRM SIGWINCH SIGXCPU SIGXFSZ SIG_BLOCK SIG_SETMASK SIG_UNBLOCK Sigmasks alarm "
     "getitimer pause pidfd_send_signal pthread_kill pthread_sigmask set_wakeup_fd setitimer siginterrupt "
     "sigpending sigtimedwait sigwait sigwaitinfo struct_siginfo"},
    {"statistics",
     "Counter Decimal Fraction bisect_left bisect_right defaultdict fabs groupby math mul numbers random "
     "reduce repeat sys"},
    {"string", ""},
    {"sys",
     "abiflags addaudithook api_version audit base_exec_prefix base_prefix breakpointhook "
     "builtin_module_names "
     "call_tracing copyright displayhook dont_write_bytecode excepthook exec_prefix flags float_repr_style "
     "get_asyncgen_hooks get_coroutine_origin_tracking_depth get_int_max_str_digits getallocatedblocks "
     "getdlopenflags getfilesystemencodeerrors getprofile getsizeof getswitchinterval gettrace hash_info "
     "implementation int_info is_finalizing meta_path modules orig_argv path_hooks path_importer_cache "
     "platlibdir prefix pycache_prefix set_asyncgen_hooks set_coroutine_origin_tracking_depth "
     "set_int_max_str_digits setdlopenflags setprofile setswitchinterval settrace stdlib_module_names "
     "thread_info unraisablehook warnoptions"},
    {"textwrap", "re"},
    {"threading", "WeakSet functools"},
    {"time",
     "CLOCK_BOOTTIME CLOCK_MONOTONIC CLOCK_MONOTONIC_RAW CLOCK_PROCESS_CPUTIME_ID CLOCK_REALTIME CLOCK_TAI "
     "CLOCK_THREAD_CPUTIME_ID clock_getres clock_gettime clock_gettime_ns clock_settime clock_settime_ns "
     "get_clock_info pthread_getcpuclockid tzset"},
    {"traceback",
     "clear_frames collections itertools linecache print_last suppress textwrap walk_stack walk_tb"},
    {"types",
     "ClassMethodDescriptorType GetSetDescriptorType MemberDescriptorType MethodDescriptorType "
     "MethodWrapperType WrapperDescriptorType prepare_class"},
    {"typing",
     "CT_co EXCLUDED_ATTRIBUTES GenericAlias KT MethodDescriptorType MethodWrapperType NamedTupleMeta T T_co "
     "T_contra VT VT_co V_co WrapperDescriptorType abstractmethod defaultdict functools io operator re "
     "stdlib_re sys warnings"},
    {"urllib", ""},
    {"urllib.error", "io urllib"},
    {"urllib.parse",
     "DefragResultBytes ParseResultBytes ResultBase SplitResultBytes clear_cache functools ipaddress "
     "non_hierarchical quote_from_bytes re scheme_chars splitattr splithost splitnport splitpasswd splitport "
     "splitquery splittag splittype splituser splitvalue sys to_bytes types unquote_to_bytes unwrap "
     "uses_fragment uses_netloc uses_params uses_query uses_relative warnings"},
    {"urllib.request",
     "AbstractBasicAuthHandler AbstractDigestAuthHandler AbstractHTTPHandler BaseHandler CacheFTPHandler "
     "ContentTooShortError DataHandler FTPHandler FancyURLopener FileHandler HTTPBasicAuthHandler "
     "HTTPCookieProcessor HTTPDefaultErrorHandler HTTPDigestAuthHandler HTTPErrorProcessor HTTPHandler "
     "HTTPPasswordMgr HTTPPasswordMgrWithDefaultRealm HTTPPasswordMgrWithPriorAuth HTTPRedirectHandler "
     "HTTPSHandler MAXFTPCACHE OpenerDirector ProxyBasicAuthHandler ProxyDigestAuthHandler ProxyHandler "
     "URLopener UnknownHandler addclosehook addinfourl base64 bisect build_opener contextlib email ftpcache "
     "ftperrors ftpwrapper getproxies getproxies_environment hashlib http install_opener localhost noheaders "
     "os parse_http_list parse_keqv_list pathname2url posixpath proxy_bypass proxy_bypass_environment re "
     "request_host socket ssl string sys tempfile thishost time unquote_to_bytes unwrap url2pathname "
     "urlcleanup urlretrieve urlsplit urlunparse warnings"},
    {"uuid", "Enum SafeUUID bytes_ int_ os platform sys"},
    {"warnings", "defaultaction onceregistry"},
    {"weakref", "KeyedRef sys"},
};

}  // namespace

std::optional<std::set<std::string, std::less<>>> missingNames(std::string_view module) {
  const Row* row = std::ranges::find(kRows, module, &Row::module);
  if (row == std::end(kRows)) return std::nullopt;
  std::set<std::string, std::less<>> names;
  for (std::string_view rest = row->names; !rest.empty();) {
    const size_t end = std::min(rest.find(' '), rest.size());
    names.emplace(rest.substr(0, end));
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  return names;
}

}  // namespace loopscope::python
