"""What the house costs: measured side by side in one run, so that the ratios hold on a busy machine too."""
