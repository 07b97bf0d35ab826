using Standfirst.Tests;
using Standfirst.Tests.Archive;

// Nobody starts the tests like this but the tests themselves, which need a program of their own: to kill it, or to run it
// with cultures.
if (args is [CrashTests.Victim, var place, var round])
    await CrashTests.AddUntilKilled(place, int.Parse(round));
if (args is [CultureTests.Program])
    CultureTests.ReadInEachCulture();
