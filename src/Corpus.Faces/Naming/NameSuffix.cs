namespace Corpus.Faces.Naming;

/// <summary>How many hexadecimal digits stand behind the names of members that collide.</summary>
internal static class NameSuffix
{
    /// <summary>Digits of a suffix, where these tell the rivals apart.</summary>
    public const int Short = 6;

    /// <summary>Digits of a suffix otherwise.</summary>
    public const int Full = 16;
}
