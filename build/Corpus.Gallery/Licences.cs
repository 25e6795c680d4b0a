namespace Corpus.Gallery;

/// <summary>The texts of licences that packages name without bringing them, and how a text is recognised.</summary>
internal static class Licences
{
    // Words that stand in one of these licences and in no other of them.
    private static readonly (string Words, string Id)[] _marks =
    [
        ("Permission is hereby granted, free of charge, to any person obtaining a copy of this software", "MIT"),
        ("Apache License Version 2.0", "Apache-2.0"),
        ("Neither the name of the copyright holder nor the names of its contributors may be used", "BSD-3-Clause"),
    ];

    /// <summary>The text of a licence; null where there is none here.</summary>
    /// <param name="expression">An SPDX expression; of a choice the first that is known is taken.</param>
    public static string? TextOf(string expression) =>
        expression.Split([' ', '(', ')'], StringSplitOptions.RemoveEmptyEntries).Select(Resource).FirstOrDefault(text => text is not null);

    /// <summary>The SPDX name of the licence that a text is; null where it is none of those that are known.</summary>
    public static string? IdOf(string? text)
    {
        if (text is null)
            return null;
        var words = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return Array.Find(_marks, mark => words.Contains(mark.Words, StringComparison.OrdinalIgnoreCase)).Id;
    }

    private static string? Resource(string id)
    {
        using var stream = typeof(Licences).Assembly.GetManifestResourceStream(id);
        return stream is null ? null : new StreamReader(stream).ReadToEnd().ReplaceLineEndings("\n").Trim('\n');
    }
}
