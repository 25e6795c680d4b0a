namespace Corpus.Shell;

/// <summary>What the process was asked to do.</summary>
internal enum StartMode
{
    /// <summary>Prompt for commands, or read them from standard input where that is redirected.</summary>
    Prompt,

    /// <summary>Run one command.</summary>
    Command,

    /// <summary>Run the commands that come from standard input, without prompting.</summary>
    Input,

    /// <summary>Run a script file.</summary>
    File,

    /// <summary>Say how the tool is used.</summary>
    Help,

    /// <summary>Say which version this is.</summary>
    Version,

    /// <summary>Write the script by which another shell completes the options of this one.</summary>
    Completion,

    /// <summary>The arguments cannot be understood.</summary>
    Invalid,
}
