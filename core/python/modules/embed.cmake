# SPDX-License-Identifier: GPL-3.0-or-later
# Turns a module written in Python into a C++ file with its ModuleDefinition. Its names are those of __all__, which
# stands at the top as a list of strings.
#   cmake -DMODULE=collections.abc -DSOURCE=collections_abc.py -DOUTPUT=collections_abc_module.cpp -P embed.cmake
cmake_policy(VERSION 3.25)
file(READ "${SOURCE}" text)
if(NOT text MATCHES "\n__all__ = \\[([^]]*)\\]")
  message(FATAL_ERROR "${SOURCE}: no __all__")
endif()
string(REGEX MATCHALL "\"[^\"]+\"" names "${CMAKE_MATCH_1}")
list(JOIN names ", " names)
set(constant "k")
string(REGEX MATCHALL "[a-z0-9]+" words "${MODULE}")
foreach(word IN LISTS words)
  string(SUBSTRING "${word}" 0 1 first)
  string(SUBSTRING "${word}" 1 -1 rest)
  string(TOUPPER "${first}" first)
  string(APPEND constant "${first}${rest}")
endforeach()
file(WRITE "${OUTPUT}" "#include \"core/python/modules/all.h\"
namespace loopscope::python {
static constexpr std::string_view kNames[] = {${names}};
const ModuleDefinition ${constant}Module = {\"${MODULE}\", kNames, nullptr, R\"PYTHON(")
file(APPEND "${OUTPUT}" "${text}")
file(APPEND "${OUTPUT}" ")PYTHON\"};
}  // namespace loopscope::python
")
