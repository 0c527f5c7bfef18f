// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/catalogue/catalogue.h"

#include "app/catalogue/counter.h"
