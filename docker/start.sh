#!/bin/sh
# Starts the application in this image under the name of exactly this code, by which Temporal tells versions apart.
# Arguments are flags of the JVM: how large its heap may get.
set -eu
export XSEVEN_BUILD_ID="${XSEVEN_BUILD_ID:-$(cat /application/build-id)}"
# No cache of an earlier start (JEP 483): it would be written while the container is being stopped, by a second JVM in the
# same memory, and is lost with the image that it belongs to.
exec java -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED -XX:+ExitOnOutOfMemoryError "$@" \
    -jar /application/application.jar
