"""Many jobs on one machine: order, batching, memory, cancellation."""
