# What the program is called, for every system's packages; the version is project()'s.

# Its file, its icon, its desktop entry, its package, and the folder that its data is in.
set(HLOAUTH_ID highlevel-oauth-helper)
set(HLOAUTH_NAME "HighLevel OAuth Helper")
# As a reversed address, where a system asks for one. It is nobody's address; nothing is kept under it.
set(HLOAUTH_REVERSED_ID org.hloauth.helper)
set(HLOAUTH_SUMMARY "Get an access token for your HighLevel account, step by step")
set(HLOAUTH_DISCLAIMER "It is not made, endorsed or supported by HighLevel, and has no affiliation with it.")
set(HLOAUTH_KEYWORDS HighLevel GoHighLevel OAuth API token)
set(HLOAUTH_DEVELOPER "HighLevel OAuth Helper developers")
set(HLOAUTH_MAINTAINER "${HLOAUTH_DEVELOPER} <hloauth@users.invalid>" CACHE STRING
    "Who answers for the packages: a name and <an e-mail address>")
set(HLOAUTH_COPYRIGHT "2026 ${HLOAUTH_DEVELOPER}")
set(HLOAUTH_LICENCE GPL-3.0-or-later)
set(HLOAUTH_ICON ${PROJECT_SOURCE_DIR}/resources/icons/${HLOAUTH_ID}.svg)

# Only whoever publishes the sources knows where they are on the web. Software centres load pictures from there.
set(HLOAUTH_HOMEPAGE "" CACHE STRING "The project's page, for example https://HOST/PROJECT; may be empty")
set(HLOAUTH_SCREENSHOTS "" CACHE STRING "Where resources/screenshots of this release are on the web; may be empty")

# HLOAUTH_RELEASES: what every release brought, the newest first, as "VERSION|DATE|NOTE|NOTE…".
# packaging/releases has a file for each: its day, and then a line for each note, of
# 76 characters at most, as it is also a line of Debian's changelog, and without a semicolon.
set(HLOAUTH_RELEASES)
file(GLOB notes CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/packaging/releases/*.txt)
list(SORT notes COMPARE NATURAL ORDER DESCENDING)
foreach(file IN LISTS notes)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${file})
    file(STRINGS ${file} lines)
    cmake_path(GET file STEM LAST_ONLY version)
    list(JOIN lines "|" release)
    list(APPEND HLOAUTH_RELEASES "${version}|${release}")
endforeach()
if(NOT HLOAUTH_RELEASES MATCHES "^${PROJECT_VERSION}[|]")
    message(FATAL_ERROR "packaging/releases/${PROJECT_VERSION}.txt, for the version in CMakeLists.txt, is missing.")
endif()
