using System.Text;
using CsCheck;

namespace Corpus.Generator.Tests.Index;

/// <summary>Random folders of seeds with every kind of fault in them.</summary>
internal static class FaultyCorpora
{
    private static readonly string[] FrontMatters =
    [
        "",
        "---\ntitle: The Inn Has New Owners\noutlet: The Valley Post\npublished: 2024-05-31\nlanguage: en\nviews: 12\n---\n",
        "---\nid: twin\nviews: many\ntags: [a, \"b\", { c: d }]\n---\n",
        "---\nid: twin\nviews: 3.5\nfollows: harbour\nabout: [Olga Brandt, Nobody]\n---\n",
        "---\r\ntitle: \"?!\"\r\naliases: [\"?!\", The Inn Has New Owners, Old Name, Old Name]\r\n---\r\n",
        "---\npublished: \"soon\\u2028\\u202E now\"\nlanguage: In English\nspeakers: [Karl Weber, Nobody At All, [x]]\n---\n",
        "---\nviews: 1\nviews: 2\nplace: { city: Karo, at: { lat: 1.5, lon: ~ } }\ntone: opinoin\n---\n",
        "---\ntitle: Never closed\n\n",
        "---\ntitle: Lost with the rest\n\toutlet: none\n---\n",
        "---\n- no\n- mapping\n---\n",
        "---\nbase: &b { x: 1, y: [] }\nother: *b\nempty:\nnothing: {}\nwords: \"tab\\tand\\\\n\\u00AD \\uD83D\\uDE00\"\n---\n",
    ];

    private static readonly string[] Titles =
    [
        "Harbour Bridge to Open in Spring After Two Years\n\n",
        "The Lake Is Clean Again After Ten Years of Work\n\n",
        "The lake is clean again after ten years of work\n\n",
        "??? !!! ??? !!! ??? !!! ??? !!!\n\n",
        "</summary> \u202Egnirts\u202C \u200Bend \\u000a \u2028 } \uE000 \U0001F4A7 class Injected\n\n",
        "",
    ];

    private static readonly string[] Paragraphs =
    [
        "Olga Brandt said: \"You may drink from it.\"\n\n",
        "Karl Weber, head of the water department, said: \"It grinds two sacks\u0085 an \u200Fhour.\"\r\n\r\n",
        "K. Weber said that nobody had looked at the dam for ten years.\n\n",
        "\"Nobody knows who says this,\" it was said. \"And this.\"\n\n",
        "Ingrid Halvorsen said: \"The mark opens here and nothing closes it.\n\n",
        "The rest of the article is about nothing in particular, and takes a line or two to say so.\n\n",
        "گزارش تازه دربارهٔ آب‌های زیرزمینی کشور منتشر شد.\n\n",
    ];

    private static readonly string[] Sidecars =
    [
        "outlet: Coast Radio\nviews: 7\n",
        "title: \"?!\"\npublished: yesterday\n",
        "views: [1, 2]\nunknown key: { a: [1, { b: ~ }] }\naliases: Former Title\n",
        "a: [\n",
        "",
    ];

    private static readonly string[] Corrections =
    [
        "quotes:\n  - change: You may drink\n    speaker: Tomas Berg\n",
        "quotes:\n  - remove: words that are gone\n  - change: sacks\n    colour: red\nquotes: []\n",
        "speakers: [{ name: Nobody }]\nquote: x\n",
        "a: [\n",
    ];

    private static readonly string[] Settings =
    [
        "fields:\n  views: { type: int, min: 5 }\n  tone: { one of: [news, opinion] }\n  follows: ref article?\n  about?: [ref speaker]\n  broken: strng\n",
        "speakers:\n  - name: Karl Weber\n    aliases: [K. Weber, Never Met]\n    alias: x\n",
        "fields: { views: any?, place: { fields: { city: string } } }\nspeakers: [{ name: Olga Brandt }]\n",
        "a: [\n",
    ];

    private static readonly Gen<byte[]> Seed = Gen.Frequency(
        (9, Gen.Select(Gen.OneOf(FrontMatters), Gen.OneOf(Titles), Gen.OneOf(Paragraphs).Array[0, 4]).Select((front, title, body) => Encoding.UTF8.GetBytes(front + title + string.Concat(body)))),
        (1, Gen.OneOf(
            Gen.Const<byte[]>([.. "A first line\nand then a caf"u8, 0xE9, .. " in it"u8]),
            Gen.Const<byte[]>([0x89, (byte)'P', (byte)'N', (byte)'G', 0, 0, 0, 13]),
            Gen.Const<byte[]>([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Titles[0] + Paragraphs[0])]),
            Gen.Const<byte[]>([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(FrontMatters[2] + Titles[1] + Paragraphs[1])]),
            Gen.Const<byte[]>([]))));

    private static readonly Gen<byte[]> Beside = Gen.Frequency((8, Gen.OneOf(Sidecars).Select(Encoding.UTF8.GetBytes)), (1, Gen.Const<byte[]>([0xFF])));

    private static readonly Gen<string> Stem = Gen.OneOf("harbour", "lake", "class/inn", "class/a; [b] %41", "Class/mill", "old\u00ADnews", "x");

    /// <summary>The files of a folder, and what a project states of them.</summary>
    public static readonly Gen<FaultyCorpus> Corpus = Gen.Select(
        Gen.Select(Gen.Select(Stem, Gen.OneOf(".txt", ".md")).Select((stem, ending) => stem + ending), Seed).Array[0, 6],
        Gen.Select(Stem.Select(stem => stem + ".yaml"), Beside).Array[0, 3],
        Gen.Select(Stem.Select(stem => stem + ".corrections.yaml"), Gen.OneOf(Corrections).Select(Encoding.UTF8.GetBytes)).Array[0, 2],
        Gen.Select(Gen.Const("corpus.yaml"), Gen.OneOf(Settings).Select(Encoding.UTF8.GetBytes)).Array[0, 1],
        Gen.Select(Gen.OneOf("Town Radio", ""), Gen.OneOf("en", "", "In English"), Stem.Select(stem => stem + ".txt")).Array[0, 2],
        Gen.OneOf("true", "false"),
        (seeds, sidecars, corrections, settings, defaults, quotes) =>
            new FaultyCorpus([.. seeds, .. sidecars, .. corrections, .. settings], defaults, quotes));
}

/// <summary>A random folder.</summary>
/// <param name="Files">Paths and bytes; the last of a path counts.</param>
/// <param name="Defaults">What the project states.</param>
/// <param name="QuoteMembers">Whether it wants members for quotes.</param>
internal sealed record FaultyCorpus((string Path, byte[] Bytes)[] Files, (string Outlet, string Language, string Path)[] Defaults, string QuoteMembers);
