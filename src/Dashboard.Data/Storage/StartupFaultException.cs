namespace Dashboard.Data.Storage;

/// <summary>
/// Something that whoever runs the application must mend before it can start. The message is for them, in Chinese and
/// English, and says all there is to say: print it, without a stack trace, and exit.
/// </summary>
public class StartupFaultException : Exception
{
    public StartupFaultException(string messageZh, string messageEn, Exception? innerException = null)
        : this($"{messageZh}{Environment.NewLine}{messageEn}", innerException)
    {
    }

    protected StartupFaultException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }
}
