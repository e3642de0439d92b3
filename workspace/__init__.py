"""The practice workspace: a small Slack on this machine, for demos and for tests that use Slack's real protocols."""
