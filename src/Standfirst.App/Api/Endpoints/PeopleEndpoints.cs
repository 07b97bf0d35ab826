using System.ComponentModel;
using Microsoft.AspNetCore.Http.HttpResults;
using Standfirst.App.Api.Answers;
using Standfirst.App.Api.Documents;
using Standfirst.App.Api.Problems;
using Standfirst.App.Archiving.Answers;
using Standfirst.Archive;
using Standfirst.Archive.Search.People;

namespace Standfirst.App.Api.Endpoints;

/// <summary>GET /people and /people/{name}: whom the articles name.</summary>
static class PeopleEndpoints
{
    public static void MapPeople(this IEndpointRouteBuilder api)
    {
        api.MapGet("/people", FindNames)
            .Says("names", "Finds names of people",
                "Names that hold the words, in this order; the last may be a beginning: “ana ru*”.")
            .MayFail(Problem.BadParameter)
            .Tagged();
        api.MapGet("/people/{name}", FindPerson)
            .Says("person", "Tells of the people of a name",
                "Every description with its article, relations, what they said. Appearances are one person where "
                    + "something stated agrees and nothing contradicts.")
            .MayFail(Problem.NoSuchPerson)
            .Tagged();
    }

    static async Task<Ok<NameList>> FindNames(
        [Description("One or more words of the name.")] string name, ArticleArchive archive, CancellationToken cancel)
    {
        if (string.IsNullOrWhiteSpace(name))
            throw Problem.BadParameter.Because("name: one or more words of it");
        FoundNames found = await archive.Search.FindPeople(name, cancel);
        return TypedResults.Ok(new NameList(
            [.. found.Names.Select(one => new NameCount(one.Name, one.Articles, one.Quotations, one.First, one.Last))],
                found.AreMore));
    }

    static async Task<Ok<PersonList>> FindPerson(
        [Description("The whole name.")] string name, ArticleArchive archive, CancellationToken cancel)
    {
        // A slash stays escaped in a path: it would part it.
        PeopleOfName found = await archive.Search.Person(
            name.Replace("%2F", "/", StringComparison.OrdinalIgnoreCase), cancel);
        return found.People.Count > 0
            ? TypedResults.Ok(PersonList.Of(found))
            : throw Problem.NoSuchPerson.Because(
                "No article names anybody by the whole of this name; /people?name= finds names by their words.");
    }
}
