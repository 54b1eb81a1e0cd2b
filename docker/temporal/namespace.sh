#!/bin/sh
# Makes the namespace and the search attributes by which conversations are found, where they are missing.
set -eu
until temporal operator cluster health; do
    sleep 1
done
temporal operator namespace describe --namespace default >/dev/null 2>&1 ||
    temporal operator namespace create --namespace default --retention 72h

# The server hears of a new namespace after a moment.
until present=$(temporal operator search-attribute list --namespace default); do
    sleep 1
done
for attribute in ConversationFlow=Keyword BusinessId=Keyword Stage=Keyword Agent=Keyword Intent=Keyword NeedsHuman=Bool; do
    name=${attribute%=*}
    echo "$present" | grep -qw "$name" ||
        temporal operator search-attribute create --namespace default --name "$name" --type "${attribute#*=}"
done
