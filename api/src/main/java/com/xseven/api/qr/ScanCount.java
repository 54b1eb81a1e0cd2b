package com.xseven.api.qr;

import com.xseven.api.problem.Problem;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.filter.OncePerRequestFilter;

/** Counts the scan with which a guest arrives at a chat. A guest is never kept waiting at the door for that. */
final class ScanCount extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(ScanCount.class);
    private static final Pattern CODE = Pattern.compile("[a-z0-9]{1,32}");

    private final PrintedCodes codes;

    ScanCount(PrintedCodes codes) {
        this.codes = codes;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String code = request.getParameter("qr");
        if (request.getMethod().equals("GET")
                && code != null
                && CODE.matcher(code).matches()) {
            count(code);
        }
        chain.doFilter(request, response);
    }

    private void count(String code) {
        try {
            codes.scanned(code);
        } catch (Problem away) {
            LOG.warn("A scan was not counted: {}", away.code());
        }
    }
}
