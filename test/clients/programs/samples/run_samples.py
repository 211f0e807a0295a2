"""Runs samples in one process, each as a program of its own: python3 run_samples.py FILE ..."""

import runpy
import sys

for file in sys.argv[1:]:
    runpy.run_path(file, run_name="__main__")
