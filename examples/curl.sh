#!/bin/sh
# Draw a picture with nothing but curl: examples/curl.sh "a red fox" fox.png [http://127.0.0.1:8188]
# With keys: KEY=fv_... examples/curl.sh ...
set -eu
prompt=$1 output=$2 server=${3:-http://127.0.0.1:8188}
auth="Authorization: Bearer ${KEY:-none}"

# Submit: a form needs no quoting of the prompt. The answer names the job.
job=$(curl -sSf -H "$auth" -F "prompt=$prompt" -F width=512 -F height=512 "$server/v1/jobs" |
    sed 's/.*"poll_url":"\([^"]*\)".*/\1/')

# Watch: one line per event. A connection that breaks is taken up again with Last-Event-ID.
curl -sSfN -H "$auth" "$server$job/events" | sed -n 's/^event: //p'

curl -sSf -H "$auth" "$server$job/image" -o "$output"
