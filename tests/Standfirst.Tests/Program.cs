using Standfirst.Tests.Archive;

// Nobody starts the tests like this but the tests themselves, which need a program of their own to kill.
if (args is [CrashTests.Victim, var place, var round])
    await CrashTests.AddUntilKilled(place, int.Parse(round));
