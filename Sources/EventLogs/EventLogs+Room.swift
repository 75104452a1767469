// The room EventLogs.
