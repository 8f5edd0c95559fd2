#!/bin/sh
# Stands in for a browser: gives back the page that it was to print.
for word; do
  case "$word" in --print-to-pdf=*) to="${word#*=}" ;; file://*) page="${word#file://}" ;; esac
done
cp "$page" "$to"
