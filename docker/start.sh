#!/bin/sh
# Starts the application in this image under the name of exactly this code, by which Temporal tells versions apart.
set -eu
export XSEVEN_BUILD_ID="${XSEVEN_BUILD_ID:-$(cat /application/build-id)}"
exec java --enable-native-access=ALL-UNNAMED -XX:MaxRAMPercentage=70 -XX:+ExitOnOutOfMemoryError \
    -jar /application/application.jar
