// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/handclock.h"
#include "tests/support/temporaryhome.h"
