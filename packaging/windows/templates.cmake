# SPDX-FileCopyrightText: The Candor authors
# SPDX-License-Identifier: Apache-2.0

# An installer for Windows that puts the Group Policy templates of a finished build into PolicyDefinitions:
#     CANDOR_BUILD=$PWD/build/release cpack --config packaging/windows/templates.cmake -B build/windows
set(CANDOR_BUILD $ENV{CANDOR_BUILD})
if(NOT EXISTS "${CANDOR_BUILD}/packaging/Candor.admx")
    message(FATAL_ERROR "CANDOR_BUILD names no finished build with its full path: '${CANDOR_BUILD}'")
endif()
file(STRINGS ${CMAKE_CURRENT_LIST_DIR}/../../CMakeLists.txt project REGEX "^project\\(")
string(REGEX REPLACE ".*VERSION ([0-9.]+).*" "\\1" CPACK_PACKAGE_VERSION "${project}")

set(CPACK_GENERATOR NSIS)
set(CPACK_PACKAGE_NAME candor-policy-templates)
set(CPACK_PACKAGE_VENDOR "The Candor authors")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "Group Policy templates for Candor")
set(CPACK_PACKAGE_DESCRIPTION_FILE ${CMAKE_CURRENT_LIST_DIR}/../../README.md)
set(CPACK_PACKAGE_FILE_NAME candor-policy-templates-${CPACK_PACKAGE_VERSION})
set(CPACK_PACKAGE_INSTALL_DIRECTORY "Candor policy templates")
set(CPACK_PACKAGE_INSTALL_REGISTRY_KEY candor-policy-templates)
set(CPACK_NSIS_PACKAGE_NAME "Candor policy templates")
set(CPACK_NSIS_DISPLAY_NAME "Candor policy templates")
set(CPACK_NSIS_UNINSTALL_NAME uninstall)
set(CPACK_NSIS_INSTALL_ROOT "$PROGRAMFILES64")
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_RESOURCE_FILE_LICENSE ${CMAKE_CURRENT_LIST_DIR}/../../LICENSES/Apache-2.0.txt)

# A stage of its own: the templates and nothing else of the build.
set(stage ${CANDOR_BUILD}/packaging/windows-templates)
file(REMOVE_RECURSE ${stage})
file(COPY ${CANDOR_BUILD}/packaging/Candor.admx DESTINATION ${stage})
file(GLOB words RELATIVE ${CANDOR_BUILD}/packaging ${CANDOR_BUILD}/packaging/*/Candor.adml)
set(CPACK_NSIS_EXTRA_INSTALL_COMMANDS "SetOutPath '$WINDIR\\PolicyDefinitions'\n  CopyFiles /SILENT '$INSTDIR\\Candor.admx' '$WINDIR\\PolicyDefinitions'")
set(CPACK_NSIS_EXTRA_UNINSTALL_COMMANDS "Delete '$WINDIR\\PolicyDefinitions\\Candor.admx'")
foreach(file ${words})
    get_filename_component(language ${file} DIRECTORY)
    file(COPY ${CANDOR_BUILD}/packaging/${file} DESTINATION ${stage}/${language})
    set(place "$WINDIR\\PolicyDefinitions\\${language}")
    string(APPEND CPACK_NSIS_EXTRA_INSTALL_COMMANDS
        "\n  CreateDirectory '${place}'\n  CopyFiles /SILENT '$INSTDIR\\${language}\\Candor.adml' '${place}'")
    string(APPEND CPACK_NSIS_EXTRA_UNINSTALL_COMMANDS "\n  Delete '${place}\\Candor.adml'")
endforeach()
set(CPACK_INSTALLED_DIRECTORIES "${stage};/")
