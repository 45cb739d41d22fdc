namespace Oogst.Site.Serving;

/// <summary>Somebody else listens where the site was to be served, or the system keeps that port for others.</summary>
public sealed class PortNotFreeException(int port, Exception fault) : Exception(fault.Message, fault)
{
    public int Port { get; } = port;
}
