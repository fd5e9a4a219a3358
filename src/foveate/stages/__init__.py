"""The stages in the order of the data: plan, render, segment, split, sr, stitch, stream."""
