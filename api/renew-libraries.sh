#!/bin/sh
# Fetches the libraries of the pages through npm and lays their files among the resources: sh api/renew-libraries.sh
# To take another version, name it and the hash that `npm view dmn-js@VERSION dist.integrity` tells, and the new folder in rules.html.
set -eu
version=17.10.2
integrity=sha512-AIONwKnrDoIIfVwv7iLmNNLKcF6bcKf1fkoB9euEyhaOTbi6p/InCoVQWitVqCrBXqw3aCpNCuql71xj79penQ==

target=$(cd "$(dirname "$0")" && pwd)/src/main/resources/pages/assets/vendor/dmn-js
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm pack --silent "dmn-js@$version"
found=sha512-$(openssl dgst -sha512 -binary "dmn-js-$version.tgz" | base64 -w0)
if [ "$found" != "$integrity" ]; then
  echo "Expected dmn-js $version to have the hash $integrity, but found $found." >&2
  exit 1
fi
tar -xzf "dmn-js-$version.tgz"
rm -rf "$target"
mkdir -p "$target/$version/dmn-font/css" "$target/$version/dmn-font/font"
cp package/LICENSE package/dist/dmn-modeler.development.js "$target/$version"
for style in diagram-js dmn-js-shared dmn-js-decision-table dmn-js-decision-table-controls; do
  cp "package/dist/assets/$style.css" "$target/$version"
done
cp package/dist/assets/dmn-font/css/dmn.css "$target/$version/dmn-font/css"
cp package/dist/assets/dmn-font/font/dmn.woff2 "$target/$version/dmn-font/font"
cd "$target/$version"
find . -type f ! -name SHA256SUMS | LC_ALL=C sort | xargs sha256sum > SHA256SUMS
