"""Speed and memory, each as a ratio to a baseline that is measured in the same run.

`make bench` prints them. These are no tests: another machine has other figures, and the ratios say
whether Presenter or the machine is slow.
"""
