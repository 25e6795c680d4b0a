namespace Corpus.Shell;

/// <summary>The script by which bash completes the options of this tool.</summary>
internal static class BashCompletion
{
    /// <summary>The script, for <c>source</c>.</summary>
    /// <remarks>
    /// bash itself starts nothing of this tool to complete a line: that would take as long as a command does. Words are compared in small letters, as the tool reads them.
    /// Paths are left to bash, which knows how to quote them.
    /// </remarks>
    public const string Script =
        """
        # Completion of corpus for bash: source <(corpus completion bash)
        _corpus() {
            local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} dashes= choices= choice i
            COMPREPLY=()

            # Behind -Command and -File the line belongs to the command or to the script.
            for ((i = 1; i < COMP_CWORD; i++)); do
                case ${COMP_WORDS[i],,} in
                    -command | --command | -c | --c) return ;;
                    -file | --file | -f | --f) ((i + 1 < COMP_CWORD)) && compopt -o default; ((i + 1 < COMP_CWORD)) && return ;;
                esac
            done

            case ${before,,} in
                -corpus | --corpus | -file | --file | -f | --f) compopt -o default; return ;;
                -outputformat | --outputformat | -of | --of | -o | --o) choices='Text Json' ;;
                completion) ((COMP_CWORD == 2)) && choices='bash' ;;
                *)
                    case $word in
                        --*) dashes=-- ;;
                        -*) dashes=- ;;
                        *) ((COMP_CWORD == 1)) && choices='completion'; compopt -o default ;;
                    esac
                    [[ $dashes ]] && choices='Command Corpus File Help NoLogo NoProfile OutputFormat Version' ;;
            esac

            for choice in $choices; do
                choice=$dashes$choice
                [[ ${choice,,} == "${word,,}"* ]] && COMPREPLY+=("$choice")
            done
        }
        complete -F _corpus corpus
        """;
}
