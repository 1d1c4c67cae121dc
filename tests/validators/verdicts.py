"""What every validator here shares: where the tools are, which files there are, and how verdicts are counted."""

import os
import sys
from pathlib import Path

TOOLS = Path(os.environ.get("VALIDATORS_HOME") or Path(__file__).resolve().parent.parent / ".tools").resolve()


class Verdicts:
    """Counts what passed and what failed; the last line says both, so that whoever runs a validator can add them up."""

    def __init__(self):
        self.passed = 0
        self.failed = 0

    def judge(self, label, fault=""):
        """One checked thing: good when `fault` is empty."""
        if not fault:
            self.passed += 1
            return
        self.failed += 1
        print(f"FAIL {label}: {' '.join(str(fault).split())[:400]}", flush=True)

    def finish(self):
        """Prints the counts and ends the program. To have checked nothing is a failure."""
        if self.passed + self.failed == 0:
            self.judge("nothing here that this validator checks", "an empty run proves nothing")
        print(f"{self.passed} passed, {self.failed} failed", flush=True)
        sys.exit(1 if self.failed else 0)


def site_argument():
    """The folder named on the command line."""
    if len(sys.argv) < 2 or not Path(sys.argv[1]).is_dir():
        print(f"usage: {Path(sys.argv[0]).name} SITE_FOLDER\n0 passed, 1 failed")
        sys.exit(2)
    return Path(sys.argv[1]).resolve()


def files(site, suffix):
    """Every file of the site whose name ends so, in order."""
    return sorted(path for path in site.rglob(f"*{suffix}") if path.is_file())
