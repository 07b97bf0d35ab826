using System.Reflection;
using System.Xml.Linq;
using Standfirst.Archive;

namespace Standfirst.Tests.House;

/// <summary>What asks a database can fail: its documentation says with what.</summary>
public class ExceptionsTests
{
    static readonly Assembly Archive = typeof(ArticleArchive).Assembly;

    static readonly Lazy<HashSet<string>> Told = new(() =>
    [
        .. XDocument.Load(Path.ChangeExtension(Archive.Location, ".xml")).Descendants("member")
            .Where(member => member.Elements("exception").Any())
            .Select(member => NameOf(member.Attribute("name")!.Value)),
    ]);

    public static TheoryData<string> Members() =>
        [.. Archive.GetExportedTypes()
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(IsAsync)
            .Select(method => $"{method.DeclaringType!.FullName}.{method.Name}")
            .Distinct()];

    [Theory, MemberData(nameof(Members))]
    public void What_is_waited_for_tells_what_it_throws(string member) => Assert.Contains(member, Told.Value);

    static bool IsAsync(MethodInfo method) => method.ReturnType.IsGenericType
        ? method.ReturnType.GetGenericTypeDefinition() is var type
            && (type == typeof(Task<>) || type == typeof(ValueTask<>) || type == typeof(IAsyncEnumerable<>))
        : method.ReturnType == typeof(Task);

    // "M:Standfirst.Archive.ArticleArchive.Find(System.Int64,…)"
    static string NameOf(string member) => member[2..].Split('(')[0];
}
