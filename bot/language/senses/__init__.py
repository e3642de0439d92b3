"""What date phrases mean: one function for each shape, by what it reads; `date_rules.py` has them in order."""
