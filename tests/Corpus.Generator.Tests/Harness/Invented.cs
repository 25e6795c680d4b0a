using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Tests.Harness;

/// <summary>Invented articles in the plainest layout: the tests here are not about what extraction finds.</summary>
internal static class Invented
{
    public static MemoryFile Harbour { get; } = Seed(
        "harbour.txt",
        "Harbour Bridge to Open in Spring After Two Years",
        "Ingrid Halvorsen said: \"The bridge opens in April. We have waited long enough for it.\"",
        "Tomas Berg said: \"The toll will be decided by the council in the autumn.\"",
        "Ingrid Halvorsen said: \"Nobody will pay twice for the same crossing.\"");

    public static MemoryFile Glacier { get; } = new(
        "science/glacier.md",
        "---\ntitle: Glacier Above the Valley Loses a Metre of Ice a Year\noutlet: The Valley Post\npublished: 2024-05-31\nlanguage: en\n---\n\n"
        + "Anna Keller said: \"The lower tongue has lost a metre of ice every year.\"\n\nThe measurements began forty years ago at the hut.\n");

    public static MemoryFile Ferry { get; } = Seed(
        "class/ferry.txt",
        "2,000 Passengers Stranded: Ferry Company's Longest Night",
        "Ivan İlhan said: \"The engine stopped an hour after we had left the port.\"");

    public static MemoryFile FerrySidecar { get; } = new("class/ferry.yaml", "outlet: Coast Radio\n");

    public static MemoryFile Persian { get; } = Seed(
        "persian.txt",
        "گزارش تازه دربارهٔ آب‌های زیرزمینی کشور و آیندهٔ آن‌ها در سال‌های پیش رو",
        "The report was published by the ministry on Thursday morning.");

    public static MemoryFile StormOne { get; } = Seed(
        "wire/storm-1.txt",
        "Storm Warning for the Whole of the Northern Coast",
        "Petra Lund said: \"Keep away from the piers until the wind has gone down.\"");

    public static MemoryFile StormTwo { get; } = Seed(
        "wire/storm-2.txt",
        "Storm warning for the whole of the northern coast",
        "The harbour master has closed both piers until further notice.");

    /// <summary>Everything that a title can do to a comment.</summary>
    public static MemoryFile Hostile { get; } = Seed(
        "hostile.txt",
        "</summary> ]]> */ & \"<b>\" \u202Egnirts\u202C end \uD800 \\u000a #endif \u2028 } class Injected",
        "Mallory Grey said: \"*/ } </remarks> \u0085 public class Injected2 { /// <\"");

    public static IReadOnlyList<AdditionalText> All { get; } = [Harbour, Glacier, Ferry, FerrySidecar, Persian, StormOne, StormTwo, Hostile];

    /// <summary>A seed of a title and paragraphs.</summary>
    public static MemoryFile Seed(string path, string title, params IEnumerable<string> paragraphs) =>
        new(path, string.Join("\n\n", [title, .. paragraphs]) + "\n");
}
