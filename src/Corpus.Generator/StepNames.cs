namespace Corpus.Generator;

/// <summary>Names of the tracked steps, in the order of the data; tests ask each why it ran.</summary>
internal static class StepNames
{
    public const string Options = nameof(Options);
    public const string Seed = nameof(Seed);
    public const string Beside = nameof(Beside);
    public const string Defaults = nameof(Defaults);
    public const string Group = nameof(Group);
    public const string Settings = nameof(Settings);
    public const string Parse = nameof(Parse);
    public const string Metadata = nameof(Metadata);
    public const string Declared = nameof(Declared);
    public const string InferredType = nameof(InferredType);
    public const string Schema = nameof(Schema);
    public const string FieldCheck = nameof(FieldCheck);
    public const string Face = nameof(Face);
    public const string Corpus = nameof(Corpus);
    public const string Joined = nameof(Joined);
    public const string Speakers = nameof(Speakers);
    public const string Folders = nameof(Folders);
    public const string ArticleBucket = nameof(ArticleBucket);
    public const string SpeakerBucket = nameof(SpeakerBucket);
    public const string FileProblems = nameof(FileProblems);
    public const string SettingsProblems = nameof(SettingsProblems);
    public const string CorpusProblems = nameof(CorpusProblems);
}
