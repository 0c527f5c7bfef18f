// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

// Include once in a test that runs under the thread sanitizer.

#ifdef __SANITIZE_THREAD__

// Distributions' Qt is not instrumented, so the sanitizer misunderstands what QtTest's own watchdog thread
// does. Only calls made by Qt itself are ignored; the project's code is watched as ever.
extern "C" const char* __tsan_default_suppressions()
{
    return "called_from_lib:libQt6Core.so.6\ncalled_from_lib:libQt6Test.so.6\n";
}

#endif
