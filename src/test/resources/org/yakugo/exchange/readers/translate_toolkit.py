"""Prints what translate-toolkit reads from a TBX or TMX file, a unit a line."""
import sys

from translate.storage import tbx, tmx

store = {"tbx": tbx.tbxfile, "tmx": tmx.tmxfile}[sys.argv[1]]
with open(sys.argv[2], "rb") as file:
    for unit in store.parsefile(file).units:
        print(unit.source, unit.target, sep="\t")
