"""The HTTP server: jobs and events, the APIs other tools speak, keys, metrics, a web page."""
