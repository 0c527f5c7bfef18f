#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Candor authors
# SPDX-License-Identifier: Apache-2.0

# Makes the topics: topics.sh BROKER [OPTION OF kafka-topics.sh…]. Kafka is the way, not the store: three days for the store to
# come back, a day for error reports, and no longer than requests to erase are kept (30 days, clickhouse.sql).
set -euo pipefail
broker=${1:?usage: topics.sh BROKER [OPTION…]}
shift
day=$((24 * 60 * 60 * 1000))
for topic in census:3:24 usage:3:24 error_reporting:1:12 improvement_program:3:24 deletion:3:3; do
    IFS=: read -r name days partitions <<<"$topic"
    kafka-topics.sh --bootstrap-server "$broker" "$@" --create --if-not-exists --topic "candor.$name" \
        --partitions "$partitions" --replication-factor 3 --config min.insync.replicas=2 \
        --config cleanup.policy=delete --config "retention.ms=$((days * day))" --config "segment.ms=$((day / 4))"
done
