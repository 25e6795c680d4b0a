using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Corpus.Authoring.Writing;

/// <summary>Names of seeds: the day, and the words of the title in letters that every file system has.</summary>
internal static class SeedName
{
    /// <summary>Characters of a title's words; paths have a limit, and nobody reads more.</summary>
    private const int MaximumLength = 60;

    private static readonly string[] Reserved = ["con", "prn", "aux", "nul", "com", "lpt", "clock", "seeds", "corpus"];

    /// <summary>The name without its extension: <c>2024-05-31-the-wall-is-closed</c>; without a day where it is not known.</summary>
    public static string Of(string title, DateTimeOffset? published)
    {
        var slug = Slug(title);
        if (published is { } moment)
            return moment.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "-" + slug;
        // Names of devices are no names of files in Windows, whatever their extension; a number behind them makes no difference.
        return Reserved.Contains(slug.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9')) ? "article-" + slug : slug;
    }

    /// <summary>Latin letters without their accents, and digits, in lower case with a hyphen between words; a title without any is named by its hash.</summary>
    private static string Slug(string title)
    {
        var slug = new StringBuilder();
        foreach (var unit in title.Normalize(NormalizationForm.FormKD))
        {
            var letters = Letters(char.ToLowerInvariant(unit));
            if (letters.Length > 0)
                slug.Append(letters);
            else if (CharUnicodeInfo.GetUnicodeCategory(unit) is not UnicodeCategory.NonSpacingMark && unit is not ('\'' or '’') && slug.Length > 0 && slug[slug.Length - 1] != '-')
                slug.Append('-');
        }
        var words = Shortened(slug.ToString().Trim('-'));
        return words.Length > 0 ? words : Hash(title);
    }

    private static string Letters(char unit) => unit switch
    {
        (>= 'a' and <= 'z') or (>= '0' and <= '9') => unit.ToString(),
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'ø' => "o",
        'ł' => "l",
        'đ' or 'ð' => "d",
        'þ' => "th",
        'ı' => "i",
        _ => "",
    };

    private static string Shortened(string slug)
    {
        if (slug.Length <= MaximumLength)
            return slug;
        var end = slug.LastIndexOf('-', MaximumLength);
        return slug.Substring(0, end > MaximumLength / 2 ? end : MaximumLength);
    }

    private static string Hash(string title)
    {
        using var hashing = SHA256.Create();
        return string.Concat(hashing.ComputeHash(Encoding.UTF8.GetBytes(title)).Take(4).Select(value => value.ToString("x2", CultureInfo.InvariantCulture)));
    }
}
