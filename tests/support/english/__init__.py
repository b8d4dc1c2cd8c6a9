"""The tool that derives `data/english.txt` from the CMU Pronouncing Dictionary; no part of the package.

Run by hand (see src/vachak/script/data/README.md); its rules are tested here like any other code.
"""
