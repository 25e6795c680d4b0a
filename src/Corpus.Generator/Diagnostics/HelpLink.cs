using System.Reflection;
using Corpus.Extraction.Reading;

namespace Corpus.Generator.Diagnostics;

/// <summary>Where the page of the diagnostics tells about one of them.</summary>
internal static class HelpLink
{
    /// <summary>The address that the build of this assembly was told to publish (<c>RepositoryUrl</c>, <c>PublishRepositoryUrl</c>); null where it was told none.</summary>
    private static readonly string? Repository = typeof(HelpLink).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().FirstOrDefault(item => item.Key == "RepositoryUrl")?.Value;

    /// <summary>The address of the section; null where the repository has no address.</summary>
    public static string? To(SeedFault fault) => Repository is null ? null : In(Repository, fault);

    /// <summary>The address of the section in a repository.</summary>
    internal static string In(string repository, SeedFault fault) =>
        $"{repository.TrimEnd('/')}/blob/main/docs/diagnostics.md#{Anchor($"{fault.Id}: {fault.Title}")}";

    /// <summary>The anchor that pages give a heading: small letters, digits and dashes.</summary>
    private static string Anchor(string heading) =>
        new([.. heading.ToLowerInvariant().Where(unit => char.IsLetterOrDigit(unit) || unit is ' ' or '-').Select(unit => unit == ' ' ? '-' : unit)]);
}
