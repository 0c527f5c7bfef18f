# SPDX-FileCopyrightText: The Candor authors
# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash

# The Debian packages that Candor needs, and how they are installed. Sourced by packaging/run and tests/run;
# this is the only list.

# To build and to run.
build_packages=(
    ca-certificates                 # trusted certificate authorities for sign-in
    cmake ninja-build g++
    python3                         # puts the translations into the desktop entry and the metainfo
    qt6-base-dev                    # Core, Network, Widgets, Test; the offscreen and xcb platforms
    qt6-svg-dev                     # the icon
    qt6-tools-dev qt6-l10n-tools    # CMake's LinguistTools; lupdate, lrelease
    qt6-translations-l10n           # qtbase_<lang>.qm: OK and Cancel in every language
    qt6-wayland                     # the Wayland platform
    libgl-dev                       # Qt6Gui's CMake package asks for it
    libsqlite3-dev libdeflate-dev libssl-dev
    libboost1.81-dev                # Asio and Beast, headers only, for candor-service
    fonts-dejavu-core fonts-noto-cjk
    x11-utils                       # xdpyinfo: is the display usable?
)

# Added for the tests: a display and a session bus to themselves, accessibility seen from outside, the style check.
test_packages=(
    git
    xvfb xauth dbus at-spi2-core
    python3-gi gir1.2-atspi-2.0
    openssl strace
    zlib1g-dev                          # unpacks what the programs pack with another library
    python3-protobuf protobuf-compiler  # telemetry against the OTLP schema
    fonts-noto-core
    clang clang-format clang-tidy clazy
    reuse appstream desktop-file-utils
    bubblewrap patchelf                 # a sandbox laid out like a Flatpak's, a system without Qt
    nsis                                # the Windows installer of the policy templates
    chromium                            # the admin page in a real browser
    g++-mingw-w64-x86-64-posix          # what reads the registry, compiled
    groff zsh                           # manual pages and completions, read by who reads them
    flatpak-builder                     # the manifest, read by who reads it
)

# Added for the benchmarks: counting instructions, where time is too noisy.
benchmark_packages=(valgrind)

# Added for packaging/package and packaging/check: Debian packages, looked at and tried in a bare root.
package_packages=(
    debhelper dpkg-dev fakeroot
    lintian debootstrap faketime
)

# Added for counting what the tests reach.
coverage_packages=(gcovr)

# Prints the packages by the names they have in this release of Debian; the lists have those of Debian 12.
names_here()
{
    local release package
    release=$(sed -n 's/^VERSION_ID="\?\([0-9]*\).*/\1/p' /etc/os-release)
    for package in "$@"; do
        case $release:$package in
            13:libboost1.81-dev) echo libboost1.83-dev ;;
            *) echo "$package" ;;
        esac
    done
}

# Prints those of the given packages that are not installed.
missing_packages()
{
    local installed names
    mapfile -t names < <(names_here "$@")
    set -- "${names[@]}"
    # dpkg-query fails for a package it has never heard of; that is an answer, too.
    installed=$({ dpkg-query -W -f '${db:Status-Status} ${Package}\n' "$@" 2>/dev/null || true; } | sed -n 's/^installed //p')
    comm -23 <(printf '%s\n' "$@" | sort -u) <(sort -u <<<"$installed")
}

# Installs what is missing of the given packages. Quiet and quick when nothing is.
install_packages()
{
    local missing as_root=()
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        echo "This is no Debian system: nothing is installed. Needed are the equivalents of: $*" >&2
        return 0
    fi
    mapfile -t missing < <(missing_packages "$@")
    [ ${#missing[@]} -gt 0 ] || return 0

    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo >/dev/null; then
            echo "Installing packages takes root: run this as root or install sudo. Missing: ${missing[*]}" >&2
            return 1
        fi
        as_root=(sudo)
    fi
    echo "Installing ${#missing[@]} packages: ${missing[*]}"
    local apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 -o Acquire::Retries=3 -q)
    "${apt[@]}" update || echo "The package lists could not be refreshed; trying with those that are here." >&2
    if ! "${apt[@]}" install -y --no-install-recommends "${missing[@]}"; then
        echo "These packages could not be installed: ${missing[*]}. apt-get says why above." >&2
        return 1
    fi
}

# Brings build/<preset> up to date. Configures only where that has not been done, or was done for another place.
build_preset()
{
    local root=$1 preset=$2 build=$1/build/$2
    shift 2
    if [ -f "$build/CMakeCache.txt" ] && ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$build/CMakeCache.txt"; then
        rm -rf "$build"
    fi
    if [ ! -f "$build/build.ninja" ] || [ "$root/CMakePresets.json" -nt "$build/build.ninja" ]; then
        (cd "$root" && cmake --preset "$preset") || return 1
    fi
    (cd "$root" && cmake --build --preset "$preset" "$@")
}
