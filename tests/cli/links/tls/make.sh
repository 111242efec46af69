#!/bin/sh
# Makes the certificates again. They are for tests on one machine alone: nobody trusts their issuer, whose key is thrown
# away. They are good from 2000 to 2100, whatever the clock says, but for the one that ended in 2001.
set -eu
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT
touch "$work/index"
cat >"$work/ca.conf" <<CONF
[ca]
default_ca = tests
[tests]
new_certs_dir = $work
database = $work/index
default_md = sha256
policy = any
copy_extensions = copy
rand_serial = yes
unique_subject = no
[any]
commonName = supplied
CONF
key() { openssl ecparam -name prime256v1 -genkey -noout -out "$1"; }
ask() { openssl req -new -key "$1" -subj "/CN=$2" -addext "$3" -out "$work/request"; }
sign() { # what to write, end
  openssl ca -batch -notext -config "$work/ca.conf" -in "$work/request" -out "$1" -startdate 20000101000000Z -enddate "$2" $3
}
here='subjectAltName=DNS:localhost,IP:127.0.0.1'
by_us="-cert ca.pem -keyfile $work/ca.key"
key "$work/ca.key"
key server.key
ask "$work/ca.key" 'resource-list tests' basicConstraints=critical,CA:TRUE
sign ca.pem 21000101000000Z "-selfsign -keyfile $work/ca.key"
ask server.key good "$here"
sign good.pem 21000101000000Z "$by_us"
ask server.key expired "$here"
sign expired.pem 20010101000000Z "$by_us"
ask server.key other-name subjectAltName=DNS:other.example
sign other-name.pem 21000101000000Z "$by_us"
ask server.key localhost "$here"
sign self-signed.pem 21000101000000Z '-selfsign -keyfile server.key'
