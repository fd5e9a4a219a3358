"""1 Request -> Plan."""
