using System.Diagnostics;

namespace Corpus.Extraction;

/// <summary>What to tell of a failure of the engine itself.</summary>
internal static class EngineFailure
{
    /// <summary>Kind and place, such as "ArgumentOutOfRangeException in CueFinder.At": enough to find it, and nothing of the text.</summary>
    public static string Describe(Exception failure)
    {
        foreach (var frame in new StackTrace(failure, fNeedFileInfo: false).GetFrames() ?? [])
        {
            if (frame.GetMethod() is { DeclaringType: { } type } method && type.Assembly == typeof(EngineFailure).Assembly)
                return $"{failure.GetType().Name} in {type.Name}.{method.Name}";
        }
        return failure.GetType().Name;
    }
}
