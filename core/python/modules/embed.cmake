# SPDX-License-Identifier: GPL-3.0-or-later
# Turns a module written in Python into a C++ file with its ModuleDefinition. Its names are those of __all__, which
# stands at the top as a list of strings.
#   cmake -DMODULE=collections.abc -DCONSTANT=kCollectionsAbcModule -DSOURCE=collections_abc.py -DOUTPUT=collections_abc_module.cpp -P embed.cmake
cmake_policy(VERSION 3.25)
file(READ "${SOURCE}" text)
if(NOT text MATCHES "\n__all__ = \\[([^]]*)\\]")
  message(FATAL_ERROR "${SOURCE}: no __all__")
endif()
string(REGEX MATCHALL "\"[^\"]+\"" names "${CMAKE_MATCH_1}")
list(JOIN names ", " names)
file(WRITE "${OUTPUT}" "#include \"core/python/modules/registry.h\"
namespace loopscope::python {
static constexpr std::string_view kNames[] = {${names}};
extern const ModuleDefinition ${CONSTANT};
const ModuleDefinition ${CONSTANT} = {\"${MODULE}\", kNames, nullptr, R\"PYTHON(")
file(APPEND "${OUTPUT}" "${text}")
file(APPEND "${OUTPUT}" ")PYTHON\"};
}  // namespace loopscope::python
")
