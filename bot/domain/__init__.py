"""Values and rules of working groups and their commitments: no clock, no input or output, no other package of ours."""
