using System.Globalization;
using System.Reflection;

namespace Standfirst.Tests.House;

/// <summary>Cultures of machines on which a library may run.</summary>
static class Cultures
{
    /// <summary>One whose years are those of the Buddhist calendar, as Thailand's are: 2024 is 2567.</summary>
    /// <remarks>The tests run without the data of cultures, where none but the Gregorian calendar can be chosen: so it is put in.</remarks>
    public static CultureInfo Buddhist()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        typeof(DateTimeFormatInfo).GetField("calendar", BindingFlags.Instance | BindingFlags.NonPublic)!
            .SetValue(culture.DateTimeFormat, new ThaiBuddhistCalendar());
        return culture;
    }
}
